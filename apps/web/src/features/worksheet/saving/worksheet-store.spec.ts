import { applyPatches, startDraft, type AuditDraft, type WorksheetPatch } from '@overread/domain/audits';
import { emptyChart, type CodedChart } from '@overread/domain/charts';
import { createWorksheetStore, type Outcome, type WorksheetPorts } from './worksheet-store.js';

const frozen: CodedChart = { ...emptyChart, diagnoses: [{ code: 'I110', poa: 'Y' }, { code: 'N179', poa: 'Y' }] };
const remove: WorksheetPatch = { op: 'remove', line: 'd2' };
const say = (rationale: string): WorksheetPatch => ({ op: 'annotate', change: 'k', set: { rationale } });

/** A server that keeps one worksheet; `mood` decides what happens to the next request. */
const fakeServer = () => {
  const server = { draft: startDraft(frozen), version: 3, requests: [] as (readonly WorksheetPatch[])[], mood: 'well' as 'well' | 'down' | 'answer lost' | 'lease lost' };
  const save = (patches: readonly WorksheetPatch[]): void => {
    const result = applyPatches(server.draft, patches);
    if (result.ok) Object.assign(server, { draft: result.draft, version: server.version + 1 });
  };
  const patch = (version: number, patches: readonly WorksheetPatch[]): Promise<Outcome> => {
    server.requests.push(patches);
    if (server.mood === 'down') return Promise.resolve({ kind: 'unreachable' });
    if (server.mood === 'lease lost') return Promise.resolve({ kind: 'refused', refusal: { code: 'LEASE_LOST', message: 'lost' } });
    if (version !== server.version) return Promise.resolve({ kind: 'refused', refusal: { code: 'CONFLICT', message: 'changed' } });
    save(patches);
    return Promise.resolve(server.mood === 'answer lost' ? { kind: 'unreachable' } : { kind: 'done', version: server.version });
  };
  const ports: WorksheetPorts = { patch, fetch: () => Promise.resolve({ draft: JSON.parse(JSON.stringify(server.draft)) as AuditDraft, version: server.version }), now: () => Date.now() };
  return Object.assign(server, { ports, save });
};
const open = (server = fakeServer()) => ({ server, store: createWorksheetStore({ draft: server.draft, version: server.version }, server.ports) });

beforeEach(() => { jest.useFakeTimers(); });
afterEach(() => { jest.useRealTimers(); });

test('a pause of typing saves once', async () => {
  const { server, store } = open();
  for (const text of ['A', 'AT', 'ATN']) {
    store.act(say(text));
    await jest.advanceTimersByTimeAsync(200);
  }
  expect(server.requests).toEqual([]);
  await jest.advanceTimersByTimeAsync(200);
  expect([server.requests, store.snapshot().version, store.snapshot().pending]).toEqual([[[say('ATN')]], 4, []]);
});

test('typing without a pause is saved all the same', async () => {
  const { server, store } = open();
  for (let at = 0; at < 20; at += 1) {
    store.act(say(`text ${at}`));
    await jest.advanceTimersByTimeAsync(200);
  }
  expect(server.requests.length).toBeGreaterThan(0);
});

test('offline: tried again and again, then everything arrives', async () => {
  const { server, store } = open();
  server.mood = 'down';
  store.act(remove);
  await jest.advanceTimersByTimeAsync(7_000);
  expect([server.requests.length, store.snapshot().trouble]).toEqual([3, { kind: 'offline', attempts: 3 }]);
  store.act(say('typed while offline'));
  server.mood = 'well';
  await jest.advanceTimersByTimeAsync(10_000);
  expect([store.snapshot().trouble, store.snapshot().pending, server.draft]).toEqual([null, [], store.snapshot().draft]);
});

test('an answer that was lost is no conflict', async () => {
  const { server, store } = open();
  server.mood = 'answer lost';
  store.act(remove);
  await jest.advanceTimersByTimeAsync(400);
  server.mood = 'well';
  await jest.advanceTimersByTimeAsync(2_000);
  expect([store.snapshot().trouble, store.snapshot().version, store.snapshot().pending]).toEqual([null, server.version, []]);
});

test('another’s change is a conflict; taking it over keeps both', async () => {
  const { server, store } = open();
  server.save([{ op: 'field', name: 'drg', value: '470' }]);
  store.act(say('mine'));
  await jest.advanceTimersByTimeAsync(400);
  expect(store.snapshot().trouble?.kind).toBe('conflict');
  await jest.advanceTimersByTimeAsync(60_000);
  expect(server.requests.length).toBe(1);
  store.takeOver({ draft: server.draft, version: server.version });
  await jest.advanceTimersByTimeAsync(400);
  expect([server.draft.fields.drg, server.draft.annotations['k']?.rationale]).toEqual(['470', 'mine']);
});

test('a command waits for what is unsaved and gets the version after it', async () => {
  const { server, store } = open();
  store.act(remove);
  expect(await store.whenSaved((version) => Promise.resolve(version))).toBe(4);
  server.mood = 'lease lost';
  store.act(say('typed'));
  expect(await store.whenSaved((version) => Promise.resolve(version))).toBeNull();
  expect([store.snapshot().trouble?.kind, store.snapshot().draft.annotations['k']?.rationale]).toEqual(['lease-lost', 'typed']);
});

test('leaving sends what is unsaved', async () => {
  const { server, store } = open();
  store.act(remove);
  store.close();
  await jest.advanceTimersByTimeAsync(0);
  expect(server.requests.length).toBe(1);
});
