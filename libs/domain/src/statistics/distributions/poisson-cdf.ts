/** P(X ≤ k) for X ~ Poisson(mean), by summing from the largest term down. 0 below k = 0. */
export const poissonCdf = (k: number, mean: number): number => {
  if (k < 0) return 0;
  if (mean <= 0) return 1;
  let term = 1;
  let sum = 1;
  for (let j = k; j > 0 && term > 1e-18 * sum; j -= 1) {
    term *= j / mean;
    sum += term;
  }
  return Math.min(1, sum * poissonProbability(k, mean));
};

/** e^(−mean) mean^k ÷ k!, through logarithms. */
const poissonProbability = (k: number, mean: number): number => {
  let log = -mean + k * Math.log(mean);
  for (let j = 2; j <= k; j += 1) log -= Math.log(j);
  return Math.exp(log);
};
