import { drawProportional } from '../sampling/index.js';
import { isRefusal } from '../statistics/index.js';
import { extrapolate, type JudgedChart, type Limits, type SampleToProject } from './index.js';

/** Numbers in [0, 1) by xorshift, from a seed. */
const randomFrom = (seed: number) => (): number => {
  seed ^= seed << 13;
  seed ^= seed >>> 17;
  seed ^= seed << 5;
  return (seed >>> 0) / 2 ** 32;
};
const take = <T>(items: readonly T[], n: number, random: () => number): T[] => items.map((item) => [random(), item] as const).sort(([a], [b]) => a - b).slice(0, n).map(([, item]) => item);
const chartOf = (random: () => number, rate: number, most: number): JudgedChart => {
  const inError = random() < rate;
  return { inError, over: inError ? most * random() : 0, under: 0, pi: null };
};

/** How often the limits hold the frame's own share and dollars, over so many frames and samples. */
const coverage = (runs: number, make: (run: number) => { readonly frame: readonly JudgedChart[]; readonly sample: SampleToProject }) => {
  const held = { share: 0, shareAtLeast: 0, dollars: 0, dollarsAtLeast: 0 };
  for (let run = 1; run <= runs; run++) {
    const { frame, sample } = make(run);
    const result = extrapolate(sample);
    const [errors, over] = isRefusal(result) ? [] : result.figures;
    const isOver = (limit: number | null | undefined, truth: number): boolean => (limit ?? Infinity) > truth;
    const count = (truth: number, limits: Limits | undefined): [number, number] => [!isOver(limits?.lower, truth) && (limits?.upper ?? -Infinity) >= truth ? 1 : 0, isOver(limits?.lowerOneSided, truth) ? 0 : 1];
    const [share, shareAtLeast] = count(frame.filter(({ inError }) => inError).length / frame.length, errors?.mean);
    const [dollars, dollarsAtLeast] = count(frame.reduce((sum, chart) => sum + chart.over, 0), over?.total);
    held.share += share / runs;
    held.shareAtLeast += shareAtLeast / runs;
    held.dollars += dollars / runs;
    held.dollarsAtLeast += dollarsAtLeast / runs;
  }
  return held;
};

test('strata, some of one chart: “at least” at 90 % holds in at least 89 % of samples, two-sided limits of the share in 86 %', () => {
  const random = randomFrom(20261125);
  const sizes = [[30, 4], [24, 3], [18, 1], [40, 5], [12, 1], [26, 1], [35, 4]] as const;
  const held = coverage(800, () => {
    const frames = sizes.map(([N], at) => Array.from({ length: N }, () => chartOf(random, 0.2 + 0.05 * at, 200)));
    return { frame: frames.flat(), sample: { design: 'stratified', conf: 0.9, strata: frames.map((charts, at) => ({ stratum: `s${at}`, N: charts.length, drawn: sizes[at]?.[1] ?? 0, certain: 0, charts: take(charts, sizes[at]?.[1] ?? 0, random) })) } };
  });
  expect(held.shareAtLeast).toBeGreaterThan(0.89);
  expect(held.dollarsAtLeast).toBeGreaterThan(0.89);
  expect(held.share).toBeGreaterThan(0.86);
});

test('by size, errors whether large or small: all limits at 90 % hold in at least 89 % of samples', () => {
  const random = randomFrom(7);
  const held = coverage(400, (run) => {
    const units = Array.from({ length: 200 }, (_, at) => ({ key: `K${at}`, size: Math.ceil(100 + 5000 * random() ** 4 + (at < 3 ? 20_000 : 0)) }));
    const frame = units.map(({ size }) => chartOf(random, 0.3, size / 2));
    const drawn = drawProportional({ seed: `s${run}`, n: 40, units });
    if (isRefusal(drawn)) throw new Error(drawn.error);
    const charts = drawn.selected.map(({ key, pi }) => ({ ...(frame[Number(key.slice(1))] ?? chartOf(random, 0, 0)), pi }));
    return { frame, sample: { design: 'by_chance', conf: 0.9, strata: [{ stratum: 'all', N: 200, drawn: charts.length, certain: charts.filter(({ pi }) => pi === 1).length, charts }] } };
  });
  for (const often of Object.values(held)) expect(often).toBeGreaterThan(0.89);
});
