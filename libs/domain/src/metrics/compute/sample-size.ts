import type { ClockSample } from '../facts/facts.js';

/** How many laps a sample holds. */
export const sampleSize = (sample: ClockSample): number => (sample.kind === 'sorted' ? sample.minutes.length : sample.counts.reduce((sum, count) => sum + count, 0));
