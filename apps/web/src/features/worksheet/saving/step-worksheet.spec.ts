import { startDraft, type WorksheetPatch } from '@overread/domain/audits';
import { emptyChart, type CodedChart } from '@overread/domain/charts';
import fc from 'fast-check';
import { stepWorksheet, type WorksheetEvent } from './step-worksheet.js';
import { startWorksheet, unsavedCount, type WorksheetState } from './worksheet-state.js';

const frozen: CodedChart = { ...emptyChart, diagnoses: [{ code: 'I110', poa: 'Y' }, { code: 'N179', poa: 'Y' }] };
const draft = startDraft(frozen);
const start = startWorksheet(draft, 3);
const after = (events: readonly WorksheetEvent[], from = start): WorksheetState => events.reduce(stepWorksheet, from);
const act = (...patches: WorksheetPatch[]): WorksheetEvent => ({ kind: 'do', patches });
const say = (rationale: string): WorksheetEvent => act({ op: 'annotate', change: 'k', set: { rationale } });
const remove = act({ op: 'remove', line: 'd2' });
const refused = (code: string): WorksheetEvent => ({ kind: 'refused', refusal: { code, message: 'no' } });

describe('doing and undoing', () => {
  test('shows at once and waits to be sent', () => {
    const state = after([remove]);
    expect([state.draft.lines[1]?.audited, unsavedCount(state), state.base]).toEqual([null, 1, draft]);
  });
  test('a sentence is one step of undo and one patch', () => {
    const state = after([say('A'), say('AT'), say('ATN')]);
    expect([unsavedCount(state), state.history.length, state.draft.annotations['k']?.rationale]).toEqual([1, 1, 'ATN']);
    expect(stepWorksheet(state, { kind: 'undo' }).draft).toEqual(draft);
  });
  test('an act of two patches is one step of undo', () => {
    const state = after([act({ op: 'field', name: 'drg', value: '470' }, { op: 'field', name: 'drgWeight', value: '1.9' })]);
    expect(state.history).toEqual([draft]);
  });
  test('undo sends the earlier state, so that it works on what is saved too', () => {
    const state = after([remove, { kind: 'send' }, { kind: 'saved', version: 4, at: 1 }, { kind: 'undo' }]);
    expect([state.draft, state.pending]).toEqual([draft, [{ op: 'revert', draft }]]);
  });
  test('nothing to undo is said', () => expect(after([{ kind: 'undo' }]).problem).toBe('There is nothing to undo.'));
  test.each<[string, WorksheetPatch]>([
    ['an impossible code', { op: 'revise', line: 'd1', set: { code: '???' } }],
    ['a line that is not there', { op: 'remove', line: 'd9' }],
  ])('%s changes nothing and is said', (_, patch) => {
    const state = after([act(patch)]);
    expect([state.draft, unsavedCount(state), state.problem]).toEqual([draft, 0, expect.any(String)]);
  });
  test('codes are shown as they are stored', () => expect(after([act({ op: 'revise', line: 'd2', set: { code: 'n17.0' } })]).draft.lines[1]?.audited?.code).toBe('N170'));
});

describe('saving', () => {
  test('what comes while a save is under way waits for the next', () => {
    const state = after([remove, { kind: 'send' }, say('why')]);
    expect([state.sending?.length, state.pending.length, stepWorksheet(state, { kind: 'send' })]).toEqual([1, 1, state]);
  });
  test('saved: the server has what was sent', () => {
    const state = after([remove, { kind: 'send' }, { kind: 'saved', version: 4, at: 9 }]);
    expect([state.version, state.base, unsavedCount(state), state.savedAt]).toEqual([4, state.draft, 0, 9]);
  });
  test('offline keeps everything in order and counts the attempts', () => {
    const state = after([remove, { kind: 'send' }, say('why'), { kind: 'unreachable' }, { kind: 'send' }, { kind: 'unreachable' }]);
    expect([state.pending.map((patch) => patch.op), state.trouble, state.draft.annotations['k']?.rationale]).toEqual([['remove', 'annotate'], { kind: 'offline', attempts: 2 }, 'why']);
  });
  test.each([['CONFLICT', 'conflict'], ['LEASE_LOST', 'lease-lost'], ['INVALID', 'refused']])('%s is %s, and nothing typed is lost', (code, kind) => {
    const state = after([say('typed'), { kind: 'send' }, refused(code)]);
    expect([state.trouble?.kind, state.draft.annotations['k']?.rationale, unsavedCount(state)]).toEqual([kind, 'typed', 1]);
  });
});

describe('taking over the server’s state', () => {
  const theirs = { ...draft, annotations: {}, fields: { ...draft.fields, drg: '470' } };
  test('puts one’s own on top', () => {
    const state = after([say('mine'), { kind: 'send' }, refused('CONFLICT'), { kind: 'taken-over', draft: theirs, version: 8, at: 5 }]);
    expect([state.version, state.draft.fields.drg, state.draft.annotations['k']?.rationale, state.pending.length, state.trouble, state.problem]).toEqual([8, '470', 'mine', 1, null, null]);
  });
  test('says what no longer fits, and never undoes the other’s work', () => {
    const gone = { ...draft, lines: draft.lines.slice(0, 1) };
    const state = after([remove, { kind: 'undo' }, { kind: 'taken-over', draft: gone, version: 8, at: 5 }]);
    expect([state.draft, state.problem]).toEqual([gone, '2 of your changes no longer fit this worksheet and were left out.']);
  });
});

test('giving up what is unsaved starts from what the server has', () => {
  expect(after([say('typed'), { kind: 'send' }, refused('INVALID'), { kind: 'dropped', draft, version: 9 }])).toEqual(startWorksheet(draft, 9));
});

test('whatever happens, the screen is the base with what is unsaved on top', () => {
  const events = fc.constantFrom<WorksheetEvent>(remove, say('a'), say('b'), act({ op: 'principal', line: 'd2' }), { kind: 'undo' }, { kind: 'send' }, { kind: 'saved', version: 4, at: 1 }, { kind: 'unreachable' }, refused('CONFLICT'));
  fc.assert(fc.property(fc.array(events, { maxLength: 25 }), (list) => {
    const state = after(list.filter((event, at) => event.kind !== 'saved' || after(list.slice(0, at)).sending !== null));
    const replayed = after([act(...(state.sending ?? [])), act(...state.pending)], startWorksheet(state.base, 0));
    expect(replayed.draft).toEqual(state.draft);
  }));
});
