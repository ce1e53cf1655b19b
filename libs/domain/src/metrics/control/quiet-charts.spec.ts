import { controlChart } from './control-chart.js';
import { cusumChart } from './cusum-chart.js';
import { ewmaChart } from './ewma-chart.js';
import type { ControlPeriod } from './standardise.js';

/** Uniform numbers by seed: mulberry32. */
const uniform = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};

const normal = (next: () => number): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());

const step = (next: () => number, chance: number): number => Math.floor(Math.log(1 - next()) / Math.log(1 - chance)) + 1;

/** Weeks of 80 to 400 codes whose own accuracy wanders about 95 % by 1.5 points more than chance; from `shiftAt` on it lies lower. */
const weeks = (next: () => number, length: number, shiftAt = Infinity, shift = 0): ControlPeriod[] => Array.from({ length }, (_, at) => {
  const size = 80 + Math.floor(next() * 320);
  const share = Math.min(0.999, Math.max(0.5, 0.95 + 0.015 * normal(next) - (at >= shiftAt ? shift : 0)));
  // From one wrong code to the next: geometric steps.
  let wrong = 0;
  for (let code = step(next, 1 - share); code <= size; code += step(next, 1 - share)) wrong += 1;
  return { count: size - wrong, size };
});

const CHARTS = 200;
const shareOf = (seed: number, make: (next: () => number) => ControlPeriod[], isAlarm: (periods: ControlPeriod[]) => boolean): number => {
  const next = uniform(seed);
  return Array.from({ length: CHARTS }, () => isAlarm(make(next))).filter(Boolean).length / CHARTS;
};

const any = <Point>(points: readonly (Point | null)[] | undefined, isSignal: (point: Point) => boolean): boolean => points?.some((point) => point !== null && isSignal(point)) ?? false;

const control = (periods: ControlPeriod[]): boolean => any(controlChart(periods)?.points, ({ signals }) => signals.length > 0);
const western = (periods: ControlPeriod[]): boolean => any(controlChart(periods, { rules: 'western-electric' })?.points, ({ signals }) => signals.length > 0);
const average = (periods: ControlPeriod[]): boolean => any(ewmaChart(periods)?.points, ({ signal }) => signal !== null);
const sums = (periods: ControlPeriod[]): boolean => any(cusumChart(periods)?.points, ({ signals }) => signals.length > 0);

const quiet = (next: () => number): ControlPeriod[] => weeks(next, 24);
const fallen = (next: () => number): ControlPeriod[] => weeks(next, 52, 26, 0.02);

// Centre and σz are of the points themselves, so these are not the run lengths of the books, where both are known.
test('of quiet charts of 24 points few alarm, fewest by the rules that add up', () => {
  const [usual = 1, all = 0, ewma = 1, cusum = 1] = [control, western, average, sums].map((isAlarm) => shareOf(7, quiet, isAlarm));
  expect(usual).toBeLessThan(0.18);
  expect(all).toBeGreaterThan(usual);
  expect(Math.max(ewma, cusum)).toBeLessThan(0.07);
}, 60_000);

test('a fall by one σ half way through a year is seen by the rules that add up in about every second chart, though it pulls their centre along', () => {
  for (const isAlarm of [average, sums]) expect(shareOf(8, fallen, isAlarm)).toBeGreaterThan(0.4);
}, 60_000);
