/** The smallest integer in [low, high] for which `holds`, given that it holds from some point on; `high` when it never does. */
export const firstWhere = (low: number, high: number, holds: (value: number) => boolean): number => {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = from + Math.floor((to - from) / 2);
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
};
