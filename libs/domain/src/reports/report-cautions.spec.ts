import { isRefusal } from '../statistics/index.js';
import { extrapolate, reportCautions, type JudgedChart, type ReportFacts, type SampleToProject } from './index.js';

const clean = (n: number): JudgedChart[] => Array.from({ length: n }, () => ({ inError: false, over: 0, under: 0, pi: null }));
const cautionsOf = (sample: Omit<SampleToProject, 'conf'>, more: Partial<ReportFacts> = {}): string => {
  const extrapolation = extrapolate({ ...sample, conf: 0.9 });
  if (isRefusal(extrapolation)) throw new Error(extrapolation.error);
  return reportCautions({ design: sample.design, extrapolation, open: 0, skipped: 0, disputed: 0, unreplaced: 0, grew: false, hidesStrata: false, ...more }).join('\n');
};
const stratum = (N: number, audited: number, drawn = audited) => ({ stratum: `of ${N}`, N, drawn, certain: 0, charts: clean(audited) });

test('a clean sample says what it still allows', () => {
  expect(cautionsOf({ design: 'simple', strata: [stratum(5000, 30)] })).toContain('No error in 30 charts: at most 9.5\u00a0% of the frame’s charts hold one, at 95\u00a0% one-sided.');
});

test('a focused draw does not project, and no limit is spoken of', () => {
  const said = cautionsOf({ design: 'focused', strata: [stratum(4, 4)] });
  expect(said).toMatch(/^A focused draw does not project/);
  expect(said).not.toContain('limit');
});

test('what is missing is counted; above 5 % it is said what that means', () => {
  expect(cautionsOf({ design: 'simple', strata: [stratum(100, 38, 40)] }, { open: 1, skipped: 1 })).toContain('Provisional: 1 chart of 40 drawn is still to be audited.\n1 chart drawn is set aside');
  expect(cautionsOf({ design: 'simple', strata: [stratum(100, 38, 40)] })).not.toContain('of the drawn charts were not audited');
  expect(cautionsOf({ design: 'simple', strata: [stratum(100, 37, 40)] })).toContain('7.5\u00a0% of the drawn charts were not audited');
});

test('strata are named, but coders not to auditors', () => {
  const sample = { design: 'stratified' as const, strata: [stratum(50, 4), stratum(9, 1), stratum(7, 0)] };
  expect(cautionsOf(sample)).toContain('No chart was audited in 1 stratum (of 7): the figures do not speak for its 7 charts.');
  const hidden = cautionsOf(sample, { hidesStrata: true });
  expect(hidden).toContain('Only one chart was audited in 1 stratum: one chart shows no spread.');
  expect(hidden).not.toContain('(of 9)');
});
