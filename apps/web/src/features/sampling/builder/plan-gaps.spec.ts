import { emptyDraft, type PlanDraft } from './plan-draft.js';
import { bandProblem } from './method-gaps.js';
import { planGaps, previewGaps } from './plan-gaps.js';

const whole: PlanDraft = { ...emptyDraft({ from: '2026-10-01', to: '2026-10-31' }), name: 'IP random' };
const size = (change: Partial<PlanDraft['size']>): PlanDraft['size'] => ({ ...whole.size, ...change });

describe('what a plan still lacks', () => {
  test.each<[string, Partial<PlanDraft>, string[]]>([
    ['nothing', {}, []],
    ['a name', { name: '  ' }, ['name']],
    ['days in order', { filter: { ...whole.filter, from: '2026-11-01' } }, ['days']],
    ['open days are no gap', { filter: { ...whole.filter, from: null, to: null } }, []],
    ['a number of charts', { size: size({ count: null }) }, ['size']],
    ['a percent that is one', { size: size({ by: 'percent', percent: 101 }) }, ['size']],
    ['no size is needed for all charts', { method: 'ALL', size: size({ count: null }) }, []],
    ['no size is needed for a focused plan', { method: 'FOCUSED', size: size({ count: 0 }) }, []],
    ['by what to stratify', { method: 'STRATIFIED' }, ['stratifyBy']],
    ['two auditors for blind reviews', { blindPercent: 10, auditorIds: ['a'] }, ['auditorIds']],
    ['two auditors are enough', { blindPercent: 10, auditorIds: ['a', 'b'] }, []],
    ['two auditors to compare', { calibration: true, auditorIds: ['a'] }, ['auditorIds']],
    ['in a calibration session the share is not read', { calibration: true, blindPercent: 200, auditorIds: ['a', 'b'] }, []],
    ['a due day', { dueDays: null }, ['dueDays']],
    ['whole days', { dueDays: 2.5 }, ['dueDays']],
    ['several, in the order of the form', { name: '', method: 'STRATIFIED', size: size({ count: null }), unusablePercent: 100, dueDays: 0 }, ['name', 'stratifyBy', 'size', 'unusable', 'dueDays']],
    ['value bands that ascend', { method: 'STRATIFIED', stratifyBy: 'VALUE_BAND', valueBands: ['1000', '1000'] }, ['valueBands']],
    ['no bands where the strata are others', { method: 'STRATIFIED', stratifyBy: 'CODER', valueBands: [] }, []],
    ['what the risk is taken from', { method: 'RISK_WEIGHTED', riskBy: [], riskFloorPercent: 0 }, ['riskBy', 'riskFloor']],
    ['a first part that fits into the full sample', { method: 'DISCOVERY', discoveryN: 31 }, ['discoveryN']],
    ['a discovery plan counts, whatever another method was told', { method: 'DISCOVERY', discoveryN: 10, size: size({ by: 'percent', percent: 500 }) }, []],
    ['any chart with an error is a trigger', { method: 'DISCOVERY', discoveryN: 10, expandCharts: 0 }, []],
    ['a share of none is none', { method: 'DISCOVERY', discoveryN: 10, expandWhen: 'DOLLARS', expandPercent: 0 }, ['expandAt']],
    ['spares are asked only where there can be any', { method: 'SYSTEMATIC', unusablePercent: 100 }, []],
  ])('%s', (_name, change, fields) => {
    expect(planGaps({ ...whole, ...change }).map((gap) => gap.field)).toEqual(fields);
  });

  test('a plan without a name can be previewed', () => {
    expect(previewGaps({ ...whole, name: '', dueDays: null })).toEqual([]);
  });
});

test.each<[string[], string | null]>([
  [['1000', '10000.50'], null],
  [[], 'Name at least one upper end, such as 1000.'],
  [['ten'], 'Upper ends are dollars above 0, with at most two decimals.'],
  [['0', '5'], 'Upper ends are dollars above 0, with at most two decimals.'],
  [['5000', '1000'], 'Each upper end must be above the one before.'],
  [Array.from({ length: 21 }, (_, at) => String(at + 1)), 'At most 20 upper ends.'],
])('value bands up to %j: %s', (ends, problem) => {
  expect(bandProblem(ends)).toBe(problem);
});
