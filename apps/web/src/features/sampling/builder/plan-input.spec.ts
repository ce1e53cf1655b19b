import type { Inputs, PlanPartsFragment } from '@overread/schema';
import { copyOf, draftOf, emptyDraft, type PlanDraft } from './plan-draft.js';
import { toPlanInput, toPreviewInput } from './plan-input.js';

const start: PlanDraft = { ...emptyDraft({ from: '2026-10-01', to: '2026-10-31' }), name: ' IP random ', stratifyBy: 'CODER', minimumPerStratum: 3, unusablePercent: 12.5 };

/** What the server would store of an input and give back. */
const stored = (input: Inputs.PlanInput): PlanPartsFragment => ({
  __typename: 'Plan', id: 'plan-1', version: 1, active: true, name: input.name, method: input.method,
  n: input.n ?? null, percent: input.percent ?? null, perCoder: input.perCoder ?? null, perCoderPercent: input.perCoderPercent ?? null,
  stratifyBy: input.stratifyBy ?? null, allocation: input.allocation ?? null, minimumPerStratum: input.minimumPerStratum ?? null,
  valueBands: input.valueBands ?? null, orderBy: input.orderBy ?? null, sizeBy: input.sizeBy ?? null, riskBy: input.riskBy ?? null, riskFloor: input.riskFloor ?? null,
  discoveryN: input.discoveryN ?? null, expandWhen: input.expandWhen ?? null, expandAt: input.expandAt ?? null, unusableShare: input.unusableShare ?? null,
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
    ['SYSTEMATIC', { n: 30, orderBy: 'CODED_ON', sizeBy: null, riskBy: null, unusableShare: null, stratifyBy: null, valueBands: null }],
    ['PROPORTIONAL_TO_SIZE', { n: 30, sizeBy: 'CHARGES', orderBy: null, unusableShare: null }],
    ['RISK_WEIGHTED', { n: 30, riskBy: ['CODER'], riskFloor: 0.2, unusableShare: null }],
    ['DISCOVERY', { n: 30, percent: null, discoveryN: 50, expandWhen: 'CHARTS', expandAt: 0, unusableShare: 0.125 }],
    ['FOCUSED', { n: null, percent: null, perCoder: null, perCoderPercent: null }],
    ['ALL', { n: null, percent: null, perCoder: null, perCoderPercent: null }],
  ])('%s sets exactly what it reads', (method, expected) => {
    expect(toPlanInput({ ...start, method })).toMatchObject(expected);
  });

  test('a percent replaces the number, and the number is kept in the form', () => {
    const draft: PlanDraft = { ...start, size: { by: 'percent', count: 30, percent: 5 } };
    expect(toPlanInput(draft)).toMatchObject({ n: null, percent: 5 });
    expect(toPlanInput({ ...draft, method: 'QUOTA' })).toMatchObject({ perCoder: null, perCoderPercent: 5 });
    expect(toPlanInput({ ...draft, method: 'DISCOVERY' })).toMatchObject({ n: 30, percent: null });
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

  test('bands are sent for value bands alone; a share of dollars as a fraction', () => {
    expect(toPlanInput({ ...start, method: 'STRATIFIED' }).valueBands).toBeNull();
    expect(toPlanInput({ ...start, method: 'STRATIFIED', stratifyBy: 'VALUE_BAND' }).valueBands).toEqual(['1000', '10000', '50000']);
    expect(toPlanInput({ ...start, method: 'DISCOVERY', expandWhen: 'DOLLARS', expandPercent: 7 }).expandAt).toBe(0.07);
  });

  const others: Partial<PlanDraft> = { valueBands: ['500', '2000.50'], allocation: 'NEYMAN', orderBy: 'CHARGES', sizeBy: 'DRG_WEIGHT', riskBy: ['FACILITY', 'DRG_FAMILY'], riskFloorPercent: 7, discoveryN: 12, expandWhen: 'RATE', expandPercent: 2.5 };
  test.each<Inputs.PlanMethod>(['SIMPLE', 'SYSTEMATIC', 'STRATIFIED', 'QUOTA', 'PROPORTIONAL_TO_SIZE', 'RISK_WEIGHTED', 'DISCOVERY', 'FOCUSED', 'ALL'])('%s: what is stored and opened again is sent the same', (method) => {
    const draft: PlanDraft = { ...start, ...others, stratifyBy: 'VALUE_BAND', method, blindPercent: 7, auditorIds: ['a', 'b'], scoringVersionId: 'v1', filter: { ...start.filter, facilityIds: ['f'], code: 'N17.9', minCharges: '1000.50' } };
    const sent = toPlanInput(draft);
    expect(toPlanInput(draftOf(stored(sent)))).toEqual(sent);
    expect({ ...toPlanInput(copyOf(stored(sent))), name: sent.name, scoringVersionId: 'v1' }).toEqual(sent);
  });
});
