import { logRisingTail, STIRLING_FROM } from './rising-product.js';

/** log of n over k for whole numbers: Π (n − j + r) ÷ (1 + r) over r below j = min(k, n − k). */
export const logChoose = (n: number, k: number): number => {
  const j = Math.min(k, n - k);
  let log = logRisingTail(n - j + 1, 1, j) - logRisingTail(1, 1, j);
  for (let r = 0; r < Math.min(j, STIRLING_FROM); r += 1) log += Math.log((n - j + 1 + r) / (1 + r));
  return log;
};
