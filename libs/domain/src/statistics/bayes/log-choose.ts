/** log of n over k, by adding logarithms. */
export const logChoose = (n: number, k: number): number => {
  let log = 0;
  for (let j = 1; j <= Math.min(k, n - k); j += 1) log += Math.log((n - Math.min(k, n - k) + j) / j);
  return log;
};
