import { annotatedChanges, applyPatches, auditedChart, defaultTaxonomy, describeFinding, diffCharts, draftGaps, parsePatch, startDraft, type AuditDraft } from '@overread/domain/audits';
import { auditorsOf, auditPatches, calendarOf, chartsOf, codedChart, hasHappened, planAnswer, reviewTime, rightChanges, trueChart, truths } from '../index.js';

const options = { seed: 'overread', today: '2026-11-25', share: 0.08 };
const calendar = calendarOf(options.today);
const auditors = auditorsOf(calendar);
const charts = [...chartsOf(options)].filter((chart) => chart.work !== null);

const worksheet = (chart: (typeof charts)[number], auditor: (typeof auditors)[number]): { frozen: ReturnType<typeof codedChart>; draft: AuditDraft } => {
  const frozen = codedChart(chart, chart.work!);
  const patched = applyPatches(startDraft(frozen), auditPatches(options.seed, chart, frozen, auditor));
  if (!patched.ok) throw new Error(patched.message);
  return { frozen, draft: patched.draft };
};

test('every worksheet is complete, its patches are readable, and its findings are of the taxonomy', () => {
  const faults = charts.flatMap((chart, at) => {
    const auditor = auditors[at % auditors.length]!;
    const { frozen, draft } = worksheet(chart, auditor);
    const unreadable = auditPatches(options.seed, chart, frozen, auditor).filter((patch) => !parsePatch(patch, draft).ok);
    const nameless = annotatedChanges(frozen, draft).filter((each) => describeFinding(each, defaultTaxonomy) === null);
    return [...draftGaps(frozen, draft, defaultTaxonomy), ...unreadable, ...nameless];
  });
  expect(faults).toEqual([]);
});

test('an auditor of the same chart does the same again', () => {
  const [chart] = charts;
  expect(worksheet(chart!, auditors[0]!)).toEqual(worksheet(chart!, auditors[0]!));
});

test('careful auditors find nearly all and invent nearly nothing; the biased one calls right codes unsupported', () => {
  const found = { careful: { right: 0, all: 0, real: 0 }, biased: { right: 0, all: 0, real: 0 } };
  for (const chart of charts) {
    for (const [name, code] of [['careful', 'A01'], ['biased', truths.biasedAuditor]] as const) {
      const { frozen, draft } = worksheet(chart, auditors.find((each) => each.code === code)!);
      const right = rightChanges(chart, frozen);
      const changes = diffCharts(frozen, auditedChart(draft));
      found[name].all += changes.length;
      found[name].right += changes.filter((change) => right.has(change.key)).length;
      found[name].real += diffCharts(frozen, trueChart(chart)).length;
    }
  }
  expect(found.careful.right / found.careful.real).toBeGreaterThan(0.9);
  expect(found.careful.right / found.careful.all).toBeGreaterThan(0.93);
  expect(found.biased.right / found.biased.all).toBeLessThan(0.7);
});

test('coders dispute what the record does not bear out, and mostly win', () => {
  const plans = charts.map((chart, at) => planAnswer(options.seed, chart, `diagnosis:unsupported:X${String(at)}`, at % 2 === 0));
  const share = (right: boolean, of: (plan: (typeof plans)[number]) => boolean): number => plans.filter((plan, at) => (at % 2 === 0) === right && of(plan)).length / (plans.length / 2);
  expect(share(false, (plan) => plan.answer === 'dispute')).toBeGreaterThan(0.6);
  expect(share(true, (plan) => plan.answer === 'dispute')).toBeLessThan(0.12);
  expect(plans.filter((plan) => plan.answer === 'dispute').every((plan) => plan.rationale !== '')).toBe(true);
});

test('work on a draw begins after it, on working days, and most of it ends within the week', () => {
  const times = Array.from({ length: 40 }, (_, at) => reviewTime('s', `k${String(at)}`, '2026-11-16', at % 10, 10));
  const day = (at: number): string => new Date(at * 60_000).toISOString().slice(0, 10);
  expect(times.every((time) => day(time.started) >= '2026-11-16' && time.started < time.submitted)).toBe(true);
  expect(times.filter((time) => day(time.submitted) <= '2026-11-20').length).toBeGreaterThan(32);
  expect(hasHappened(calendar, times[0]!.submitted)).toBe(true);
});
