/** Results of the measured periods in the places of all; null where nothing was judged. */
export const inPlace = <Point>(count: number, positions: readonly number[], points: readonly Point[]): readonly (Point | null)[] => {
  const placed = Array.from({ length: count }, (): Point | null => null);
  positions.forEach((position, at) => { placed[position] = points[at] ?? null; });
  return placed;
};
