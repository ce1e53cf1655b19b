import type { ClockSample } from './facts.js';

/** Both samples as one, counted, ascending. */
export const mergeSamples = (a: ClockSample, b: ClockSample): ClockSample => {
  const counts = new Map<number, number>();
  for (const sample of [a, b]) {
    sample.minutes.forEach((minutes, at) => counts.set(minutes, (counts.get(minutes) ?? 0) + (sample.kind === 'counted' ? sample.counts[at] ?? 0 : 1)));
  }
  const ascending = [...counts].sort(([left], [right]) => left - right);
  return { kind: 'counted', minutes: ascending.map(([minutes]) => minutes), counts: ascending.map(([, count]) => count) };
};
