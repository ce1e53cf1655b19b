import { systemActor } from '@overread/domain/access';
import type { Result } from '@overread/api-platform';
import { openTestDoor, type TestDoor } from '@overread/testing';
import { addErrorReason, addErrorType, changeErrorReason, changeErrorType, loadErrorReason, loadErrorType, referenceEntities, taxonomy, type ErrorReasonDraft, type ErrorTypeDraft } from '../index.js';

const system = systemActor('test');
let here: TestDoor;
const open = async (): Promise<void> => {
  here = await openTestDoor(referenceEntities);
};
const close = (): Promise<void> => here.close();

const wound: ErrorTypeDraft = { code: 'wound-depth', section: 'procedure', name: 'Wound depth', description: 'The depth of a wound was misread.', defaultSeverity: 'moderate', defaultPaymentAffecting: true, active: true };
const haste: ErrorReasonDraft = { code: 'haste', name: 'Haste', description: 'The day was too short.', attributable: true, active: true };
const addType = (more: Partial<ErrorTypeDraft> = {}) => here.door.attempt(system, 'errorType.create', (tx) => addErrorType(tx, { ...wound, ...more }));
const changeType = (code: string, version: number, more: Partial<ErrorTypeDraft> = {}) => here.door.attempt(system, 'errorType.change', (tx) => changeErrorType(tx, { code, version }, { ...wound, code, ...more }));
const addReason = (more: Partial<ErrorReasonDraft> = {}) => here.door.attempt(system, 'errorReason.create', (tx) => addErrorReason(tx, { ...haste, ...more }));
const changeReason = (code: string, version: number, more: Partial<ErrorReasonDraft> = {}) => here.door.attempt(system, 'errorReason.change', (tx) => changeErrorReason(tx, { code, version }, { ...haste, code, ...more }));
const words = () => here.door.read(system, taxonomy);
const refusalOf = (result: Result<unknown>) => (result.ok ? null : result.refusal);

describe('changes', () => {
  beforeEach(open);
  afterEach(close);

  test('a site adds its own words, last on their axes', async () => {
    await addType();
    await addReason();
    const { types, reasons } = await words();
    expect([types.at(-1), reasons.at(-1)]).toEqual([{ ...wound, version: 1 }, { ...haste, version: 1 }]);
  });

  test('a change is found by the next reader; the stale one is told', async () => {
    expect(await changeType('poa', 1, { section: 'diagnosis', name: 'POA', defaultSeverity: 'major' })).toMatchObject({ ok: true, value: { code: 'poa', defaultSeverity: 'major', version: 2 } });
    expect(refusalOf(await changeType('poa', 1, { section: 'diagnosis', name: 'Present on admission' }))).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
    expect(await changeReason('documentation-missed', 1, { attributable: false })).toMatchObject({ ok: true, value: { attributable: false, version: 2 } });
    expect(refusalOf(await changeReason('documentation-missed', 1))).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
    expect((await words()).types.find((type) => type.code === 'poa')).toMatchObject({ name: 'POA', defaultSeverity: 'major' });
  });

  test('a retired word still judges the worksheets that chose it', async () => {
    await changeReason('other-coder-error', 1, { name: 'Other', active: false });
    expect((await words()).reasons.map((reason) => reason.code)).toContain('other-coder-error');
  });

  test('a list of findings asks for its types and reasons once each', async () => {
    const context = {};
    const codes = ['poa', 'missed-dx', 'poa'];
    const types = await Promise.all(codes.map((code) => loadErrorType(context, here.door, system, code)));
    expect(types.map((type) => type.name)).toEqual(['POA indicator', 'Missed diagnosis', 'POA indicator']);
    expect((await loadErrorReason(context, here.door, system, 'documentation-poor')).attributable).toBe(false);
    await expect(loadErrorType(context, here.door, system, 'no-such')).rejects.toThrow('no error type no-such');
  });
});

describe('refused by field, with a remedy', () => {
  beforeAll(open);
  afterAll(close);

  test.each<[string, string, () => Promise<Result<unknown>>]>([
    ['a type’s code that is taken', 'code', () => addType({ code: 'poa' })],
    ['a type’s code that is no plain word', 'code', () => addType({ code: 'Wound depth' })],
    ['a type’s name that its section has', 'name', () => addType({ name: 'wrong DEVICE' })],
    ['a type that says nothing', 'description', () => addType({ description: ' ' })],
    ['a type that says too much', 'description', () => addType({ description: 'x'.repeat(501) })],
    ['a type’s code exchanged', 'code', () => here.door.attempt(system, 'errorType.change', (tx) => changeErrorType(tx, { code: 'poa', version: 1 }, wound))],
    ['a reason’s code that is taken', 'code', () => addReason({ code: 'documentation-poor' })],
    ['a reason’s name that is taken', 'name', () => addReason({ name: 'guideline NOT applied' })],
    ['a reason’s code exchanged', 'code', () => here.door.attempt(system, 'errorReason.change', (tx) => changeErrorReason(tx, { code: 'documentation-poor', version: 1 }, haste))],
  ])('%s', async (_, field, attempt) => {
    expect(refusalOf(await attempt())).toMatchObject({ code: 'INVALID', field, remedy: expect.any(String) });
    expect(await here.asOwner('select 1 from trail_event')).toEqual([]);
  });

  test('the same name in another section is another type', async () => expect((await addType({ section: 'service', name: 'Wrong device' })).ok).toBe(true));
  test('one that is not there is not found', async () => expect([refusalOf(await changeType('no-such', 1))?.code, refusalOf(await changeReason('no-such', 1))?.code]).toEqual(['NOT_FOUND', 'NOT_FOUND']));
});
