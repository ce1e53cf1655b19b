import type { WorksheetPatch } from '@overread/domain/audits';
import { coalescePatch } from './coalesce-patch.js';

const say = (rationale: string, change = 'k'): WorksheetPatch => ({ op: 'annotate', change, set: { rationale } });

test.each<[string, WorksheetPatch[], WorksheetPatch, number]>([
  ['the next letter takes the place of the last', [say('a')], say('ab'), 1],
  ['another change stays apart', [say('a')], say('ab', 'other'), 2],
  ['another part of the same change stays apart', [say('a')], { op: 'annotate', change: 'k', set: { typeCode: 'poa' } }, 2],
  ['typing a field', [{ op: 'field', name: 'drg', value: '4' }], { op: 'field', name: 'drg', value: '47' }, 1],
  ['two fields', [{ op: 'field', name: 'drg', value: '4' }], { op: 'field', name: 'drgWeight', value: '1' }, 2],
  ['the same removal twice is two', [{ op: 'remove', line: 'd1' }], { op: 'remove', line: 'd1' }, 2],
  ['the first', [], say('a'), 1],
])('%s', (_, pending, next, count) => {
  const result = coalescePatch(pending, next);
  expect([result.length, result.at(-1)]).toEqual([count, next]);
});
