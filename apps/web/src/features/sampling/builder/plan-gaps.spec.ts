import { emptyDraft, type PlanDraft } from './plan-draft.js';
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
    ['several, in the order of the form', { name: '', method: 'STRATIFIED', size: size({ count: null }), dueDays: 0 }, ['name', 'size', 'stratifyBy', 'dueDays']],
  ])('%s', (_name, change, fields) => {
    expect(planGaps({ ...whole, ...change }).map((gap) => gap.field)).toEqual(fields);
  });

  test('a plan without a name can be previewed', () => {
    expect(previewGaps({ ...whole, name: '', dueDays: null })).toEqual([]);
  });
});
