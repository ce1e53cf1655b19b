import type { ClockSample } from '../facts/facts.js';

/** All minutes of a sample added up. */
export const sampleMinutes = (sample: ClockSample): number =>
  sample.kind === 'sorted' ? sample.minutes.reduce((sum, minutes) => sum + minutes, 0) : sample.minutes.reduce((sum, minutes, at) => sum + minutes * (sample.counts[at] ?? 0), 0);
