import type { Inputs, PlanPartsFragment } from '@overread/schema';
import { draftOf, emptyDraft, type PlanDraft } from './plan-draft.js';
import { toPlanInput, toPreviewInput } from './plan-input.js';

const start: PlanDraft = { ...emptyDraft({ from: '2026-10-01', to: '2026-10-31' }), name: ' IP random ', stratifyBy: 'CODER', minimumPerStratum: 3 };

/** What the server would store of an input and give back. */
const stored = (input: Inputs.PlanInput): PlanPartsFragment => ({
  __typename: 'Plan', id: 'plan-1', version: 1, active: true, name: input.name, method: input.method,
  n: input.n ?? null, percent: input.percent ?? null, perCoder: input.perCoder ?? null, perCoderPercent: input.perCoderPercent ?? null,
  stratifyBy: input.stratifyBy ?? null, allocation: input.allocation ?? null, minimumPerStratum: input.minimumPerStratum ?? null,
  excludeAlreadyAudited: input.excludeAlreadyAudited ?? true, minimumCodes: input.minimumCodes ?? null,
  auditors: input.auditorIds.map((id) => ({ __typename: 'Person', id, code: id, displayName: id })),
  blindShare: input.blindShare ?? 0, calibration: input.calibration ?? false, dueDays: input.dueDays ?? 5,
  scoringVersion: { __typename: 'ScoringVersion', id: input.scoringVersionId ?? 'v1', number: 1, headline: 'code-over-code', effectiveFrom: '2026-01-01' },
  filter: {
    __typename: 'PlanFilter', facilityIds: input.filter.facilityIds ?? null, teamIds: input.filter.teamIds ?? null, coderIds: input.filter.coderIds ?? null, workTypes: input.filter.workTypes ?? null,
    payers: input.filter.payers ?? null, serviceLines: input.filter.serviceLines ?? null, basis: input.filter.basis ?? 'CODED', from: input.filter.from ?? null, to: input.filter.to ?? null,
    code: input.filter.code ?? null, drg: input.filter.drg ?? null, minCharges: input.filter.minCharges ?? null,
  },
});

describe('a plan as the API takes it', () => {
  test.each<[Inputs.PlanMethod, Partial<Inputs.PlanInput>]>([
    ['SIMPLE', { n: 30, percent: null, perCoder: null, stratifyBy: null, allocation: null, minimumPerStratum: null }],
    ['STRATIFIED', { n: 30, perCoder: null, stratifyBy: 'CODER', allocation: 'PROPORTIONAL', minimumPerStratum: 3 }],
    ['QUOTA', { n: null, perCoder: 30, perCoderPercent: null, stratifyBy: null }],
    ['FOCUSED', { n: null, percent: null, perCoder: null, perCoderPercent: null }],
    ['ALL', { n: null, percent: null, perCoder: null, perCoderPercent: null }],
  ])('%s sets exactly what it reads', (method, expected) => {
    expect(toPlanInput({ ...start, method })).toMatchObject(expected);
  });

  test('a percent replaces the number, and the number is kept in the form', () => {
    const draft: PlanDraft = { ...start, size: { by: 'percent', count: 30, percent: 5 } };
    expect(toPlanInput(draft)).toMatchObject({ n: null, percent: 5 });
    expect(toPlanInput({ ...draft, method: 'QUOTA' })).toMatchObject({ perCoder: null, perCoderPercent: 5 });
  });

  test('empty lists and texts do not restrict; the name is trimmed', () => {
    expect(toPlanInput(start)).toMatchObject({ name: 'IP random', filter: { facilityIds: null, payers: null, code: null, drg: null, minCharges: null, from: '2026-10-01' } });
  });

  test('a calibration session sends no share, and the form keeps it', () => {
    const draft: PlanDraft = { ...start, blindPercent: 10, calibration: true, auditorIds: ['a', 'b'] };
    expect(toPlanInput(draft)).toMatchObject({ blindShare: 0, calibration: true });
    expect(draftOf(stored(toPlanInput(draft))).calibration).toBe(true);
    expect(toPlanInput({ ...draft, calibration: false })).toMatchObject({ blindShare: 0.1, calibration: false });
  });

  test('renaming, the due days and the scoring method ask for no new preview', () => {
    expect(toPreviewInput({ ...start, name: 'Other', dueDays: null, scoringVersionId: 'v2' })).toEqual(toPreviewInput(start));
  });

  test.each<Inputs.PlanMethod>(['SIMPLE', 'STRATIFIED', 'QUOTA', 'FOCUSED', 'ALL'])('%s: what is stored and opened again is sent the same', (method) => {
    const draft: PlanDraft = { ...start, method, blindPercent: 7, auditorIds: ['a', 'b'], scoringVersionId: 'v1', filter: { ...start.filter, facilityIds: ['f'], code: 'N17.9', minCharges: '1000.50' } };
    const sent = toPlanInput(draft);
    expect(toPlanInput(draftOf(stored(sent)))).toEqual(sent);
  });
});
