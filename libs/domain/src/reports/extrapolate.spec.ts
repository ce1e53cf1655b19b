import fc from 'fast-check';
import { hypergeometricUpper, isRefusal } from '../statistics/index.js';
import { extrapolate, mostErrorsUnseen, type FigureEstimate, type JudgedChart, type SampledStratum, type SampleToProject } from './index.js';

const chart = (over = 0, under = 0, pi: number | null = null): JudgedChart => ({ inError: over + under > 0, over, under, pi });
const stratum = (N: number, charts: readonly JudgedChart[], more: Partial<SampledStratum> = {}): SampledStratum => ({ stratum: 'all', N, drawn: charts.length, certain: 0, charts, ...more });
const figuresOf = (sample: SampleToProject): Record<FigureEstimate['figure'], FigureEstimate> => {
  const result = extrapolate(sample);
  if (isRefusal(result)) throw new Error(result.error);
  return Object.fromEntries(result.figures.map((each) => [each.figure, each])) as Record<FigureEstimate['figure'], FigureEstimate>;
};
const clean = (n: number): JudgedChart[] => Array.from({ length: n }, () => chart());

describe('hand-calculated', () => {
  test('simple: 4 of 10 charts, over 100, 300 and under 60', () => {
    const { charts_with_error: share, overpayment: over, underpayment: under, net } = figuresOf({ design: 'simple', strata: [stratum(10, [chart(100), chart(300), chart(0, 60), chart()])], conf: 0.9 });
    // 3 of 4 wrong. 9 wrong of 10 leave (9·8·7·1·4)/(10·9·8·7) = 0.4 for 3 of 4; of the tails P(X ≥ 3 | M = 4) = 25/210 > 5 %, P(X ≥ 3 | 3) = 7/210 is not.
    expect(share).toMatchObject({ method: 'hypergeometric', found: 3, n: 4, N: 10, mean: { point: 0.75, lower: 0.4, upper: 0.9 }, total: { point: 7.5, lower: expect.closeTo(4, 9), upper: expect.closeTo(9, 9) } });
    // Mean 100, s² = (0 + 200² + 100² + 100²)/3 = 20 000, se = 10 √(0.6 · 20 000/4) = 547.72; t(0.95; 3) = 2.353363.
    expect(over).toMatchObject({ method: 'mean_per_unit', found: 400, total: { point: 1000, se: expect.closeTo(547.7226, 4), lower: expect.closeTo(1000 - 2.353363 * 547.7226, 2), upper: expect.closeTo(1000 + 2.353363 * 547.7226, 2), precision: expect.closeTo(1.28899, 4) }, mean: { point: 100 } });
    // One-sided 90 %: t(0.9; 3) = 1.637744.
    expect(over.total.lowerOneSided).toBeCloseTo(1000 - 1.637744 * 547.7226, 2);
    expect(under.total.point).toBe(150);
    expect(net).toMatchObject({ found: 340, total: { point: 850 } });
  });

  test('stratified: weights are the charts of the frame, never of the sample', () => {
    const strata = [stratum(60, [chart(10), chart(30)], { stratum: 'a' }), stratum(40, [chart(), chart(), chart(50), chart(70)], { stratum: 'b' })];
    const { charts_with_error: share, overpayment: over } = figuresOf({ design: 'stratified', strata, conf: 0.9 });
    // 0.6 · 1 + 0.4 · 0.5 = 0.8; var = 0.4² · 0.9 · 0.25/3 = 0.012; t(0.95; 4) = 2.131847.
    expect(share).toMatchObject({ method: 'stratified_share', mean: { point: expect.closeTo(0.8, 12), se: expect.closeTo(Math.sqrt(0.012), 12), lower: expect.closeTo(0.8 - 2.131847 * Math.sqrt(0.012), 5), upper: 1 } });
    // 60 · 20 + 40 · 30 = 2400; var = 60² · (58/60) · 200/2 + 40² · 0.9 · (900 + 900 + 400 + 1600)/3/4 = 348 000 + 456 000.
    expect(over).toMatchObject({ method: 'stratified_total', total: { point: 2400, se: expect.closeTo(Math.sqrt(804_000), 6) }, mean: { point: 24 } });
  });

  test('by chance: 1 ÷ π, and charts taken for certain are a stratum of their own', () => {
    const charts = [chart(500, 0, 1), chart(100, 0, 0.5), chart(0, 0, 0.25), chart(30, 0, 0.1)];
    const { charts_with_error: share, overpayment: over } = figuresOf({ design: 'by_chance', strata: [stratum(17, charts, { certain: 1 })], conf: 0.9 });
    // (1 + 2 + 10)/(1 + 2 + 4 + 10); n_eff = 17²/(1 + 4 + 16 + 100).
    expect(share).toMatchObject({ method: 'weighted_share', mean: { point: expect.closeTo(13 / 17, 12) }, nEffective: expect.closeTo(289 / 121, 12) });
    // 500 + 200 + 0 + 300; 3·(200, 0, 300) has mean 500 and s² = (100² + 500² + 400²)/2 = 210 000, se = √70 000.
    expect(over).toMatchObject({ method: 'weighted_total', total: { point: expect.closeTo(1000, 9), se: expect.closeTo(Math.sqrt(210_000 / 3), 9) } });
  });

  test('no error in 30 charts of many: at most 9.5 % at 95 % one-sided', () => {
    const { charts_with_error: share, overpayment: over } = figuresOf({ design: 'simple', strata: [stratum(1_000_000, clean(30))], conf: 0.9 });
    expect(share.noError).toMatchObject({ level: 0.95, mean: expect.closeTo(0.095, 3) });
    expect(share.mean).toMatchObject({ point: 0, lower: 0, upper: share.noError?.mean });
    expect(over).toMatchObject({ without: 'no_variation', total: { point: 0, se: null, lower: null, upper: null } });
  });
});

describe('what cannot be told is null', () => {
  const one = stratum(5, [chart(10)], { stratum: 'one' });
  const some = stratum(20, [chart(10), chart(), chart(), chart()], { stratum: 'some' });
  const none = stratum(8, [], { stratum: 'none', drawn: 1 });

  test('one chart for several has a point and no limits; for the error of the whole its stratum is put together with another', () => {
    const result = extrapolate({ design: 'stratified', strata: [one, some], conf: 0.9 });
    if (isRefusal(result)) throw new Error(result.error);
    for (const figure of [result.strata[0]?.figures[1], result.strata[0]?.figures[0]]) expect(figure).toMatchObject({ without: 'single_chart', total: { se: null, lower: null } });
    // The point by the strata; the error as of one stratum of 25 with 10, 10, 0, 0, 0: s² = 30, se = 25 √(0.8 · 30/5).
    expect(result.figures[1]).toMatchObject({ without: null, total: { point: 5 * 10 + 20 * 2.5, se: expect.closeTo(25 * Math.sqrt(4.8), 9) } });
    expect(result.figures[0]?.mean.point).toBeCloseTo(0.4, 12);
    expect(result.strata[1]?.figures[1]).toMatchObject({ without: null, total: { point: 50 } });
  });

  test('one chart in each of three strata: two are put together, the third joins the smaller', () => {
    const strata = [[40, 10], [30, 0], [6, 0]].map(([N = 0, over = 0], at) => stratum(N, [chart(over)], { stratum: `s${at}` }));
    // All three in one: 76 charts with 10, 0, 0: s² = 100/3.
    expect(figuresOf({ design: 'stratified', strata, conf: 0.9 }).overpayment.total).toMatchObject({ point: 400, se: expect.closeTo(76 * Math.sqrt(((73 / 76) * (100 / 3)) / 3), 9) });
  });

  test('a stratum without an audited chart is left out and named', () => {
    const result = extrapolate({ design: 'stratified', strata: [some, none], conf: 0.9 });
    expect(result).toMatchObject({ N: 28, drawn: 5, audited: 4, uncovered: [{ stratum: 'none', N: 8 }], figures: [{ N: 20, method: 'hypergeometric' }, { N: 20, method: 'mean_per_unit' }, {}, {}], strata: [{}, { figures: [{ without: 'not_audited', mean: { point: null } }, {}, {}, {}] }] });
  });

  test('a focused draw has what was found; a frame audited whole has no error; nothing audited has nothing', () => {
    expect(figuresOf({ design: 'focused', strata: [stratum(4, [chart(10), chart(20), chart(), chart()])], conf: 0.9 }).overpayment).toMatchObject({ method: 'found', found: 30, without: 'not_projected', total: { point: null } });
    expect(figuresOf({ design: 'simple', strata: [stratum(2, [chart(10), chart()])], conf: 0.9 }).overpayment).toMatchObject({ method: 'census', total: { point: 10, se: 0, lower: 10, upper: 10 } });
    expect(figuresOf({ design: 'simple', strata: [stratum(20, [], { drawn: 5 })], conf: 0.9 }).net).toMatchObject({ found: 0, without: 'not_audited', total: { point: null } });
  });

  test.each<readonly [string, Partial<SampleToProject>]>([
    ['a level of 1', { conf: 1 }],
    ['a level of a half', { conf: 0.5 }],
    ['more audited than drawn', { strata: [stratum(9, clean(3), { drawn: 2 })] }],
    ['more drawn than there are', { strata: [stratum(2, clean(3))] }],
    ['dollars below 0', { strata: [stratum(9, [chart(-1)])] }],
    ['by size without a chance', { design: 'by_chance', strata: [stratum(9, clean(3))] }],
  ])('%s is refused', (_, wrong) => {
    expect(extrapolate({ design: 'simple', strata: [stratum(9, clean(3))], conf: 0.9, ...wrong })).toEqual({ error: 'INVALID_INPUT' });
  });
});

describe('laws', () => {
  const judged = fc.record({ over: fc.integer({ min: 0, max: 500 }), under: fc.integer({ min: 0, max: 90 }), pi: fc.constantFrom(0.1, 0.25, 0.5) }).map(({ over, under, pi }) => chart(over > 250 ? over : 0, under > 60 ? under : 0, pi));
  const sampled = fc.record({ charts: fc.array(judged, { minLength: 2, maxLength: 12 }), more: fc.integer({ min: 0, max: 60 }) }).map(({ charts, more }) => stratum(charts.length + more, charts));
  const several = fc.array(sampled, { minLength: 2, maxLength: 4 }).map((strata) => strata.map((each, at) => ({ ...each, stratum: `s${at}` })));
  const samples = fc.oneof(
    fc.record({ design: fc.constantFrom('simple' as const, 'systematic' as const, 'by_chance' as const), strata: sampled.map((each) => [each]), conf: fc.constantFrom(0.8, 0.9, 0.95) }),
    fc.record({ design: fc.constant('stratified' as const), strata: several, conf: fc.constantFrom(0.8, 0.9, 0.95) }),
  );

  test('limits contain the point; the one-sided lower limit lies between; no figure is NaN', () => {
    fc.assert(fc.property(samples, (sample) => {
      for (const { total, mean } of Object.values(figuresOf(sample))) for (const { point, lower, upper, lowerOneSided, se } of [total, mean]) {
        expect([point, lower, upper, lowerOneSided, se].some((value) => Number.isNaN(value))).toBe(false);
        if (point === null || lower === null || upper === null || lowerOneSided === null) continue;
        expect(lower).toBeLessThanOrEqual(lowerOneSided + 1e-9);
        expect(lowerOneSided).toBeLessThanOrEqual(point + 1e-9);
        expect(point).toBeLessThanOrEqual(upper + 1e-9);
      }
    }));
  });

  test('one stratum is no stratum', () => {
    fc.assert(fc.property(sampled, (only) => { expect(figuresOf({ design: 'stratified', strata: [only], conf: 0.9 })).toEqual(figuresOf({ design: 'simple', strata: [only], conf: 0.9 })); }));
  });

  test('dollars in cents are a hundred times the dollars; shares stay', () => {
    fc.assert(fc.property(samples, (sample) => {
      const inCents = { ...sample, strata: sample.strata.map((each) => ({ ...each, charts: each.charts.map((one) => ({ ...one, over: one.over * 100, under: one.under * 100 })) })) };
      const [dollars, cents] = [figuresOf(sample), figuresOf(inCents)];
      expect(cents.charts_with_error).toEqual(dollars.charts_with_error);
      for (const figure of ['overpayment', 'underpayment', 'net'] as const) for (const part of ['point', 'se', 'lower', 'upper'] as const) {
        const value = dollars[figure].total[part];
        if (value === null) expect(cents[figure].total[part]).toBeNull();
        else expect((cents[figure].total[part] ?? Number.NaN) / 100).toBeCloseTo(value, 5);
      }
    }));
  });

  test('the most errors unseen over one stratum are the exact upper limit of none found', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 900 }), fc.constantFrom(0.9, 0.95, 0.975), (n, more, level) => {
      const upper = hypergeometricUpper({ x: 0, n, N: n + more, conf: level });
      expect(isRefusal(upper) ? null : upper.upperCount).toBe(mostErrorsUnseen([{ N: n + more, n }], level));
    }));
  });
});
