/** The rating that more than half of those who rated a chart gave; null where there is none, or fewer than two rated. */
export const majorityOf = (unit: readonly (number | null)[]): number | null => {
  const given = unit.filter((rating) => rating !== null);
  return given.length < 2 ? null : (given.find((rating) => given.filter((other) => other === rating).length * 2 > given.length) ?? null);
};
