import { sumOf } from '../result/sum-of.js';
import type { DdSketch } from './dd-sketch.js';

/** Values in a sketch. */
export const sketchCount = ({ zeros, buckets }: DdSketch): number => zeros + sumOf([...buckets.values()], (count) => count);
