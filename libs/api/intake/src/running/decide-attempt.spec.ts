import { decideAttempt, type EarlierImport } from './decide-attempt.js';

const earlier = (state: string, more: Partial<EarlierImport> = {}): EarlierImport => ({ id: state, state, rowsRejected: 0, progressRow: 0, isRunning: false, ...more });

test.each<[string, EarlierImport[], string]>([
  ['bytes nobody has seen', [], 'first'],
  ['bytes whose import landed whole', [earlier('committed')], 'through'],
  ['bytes whose import kept records out', [earlier('committed', { rowsRejected: 3 })], 'retry'],
  ['bytes whose rejected records landed at the second try', [earlier('committed'), earlier('committed', { rowsRejected: 3 })], 'through'],
  ['bytes that are landing now', [earlier('committing', { isRunning: true })], 'running'],
  ['bytes whose import stopped on the way', [earlier('failed', { progressRow: 5_001 })], 'resume'],
  ['bytes whose import failed before anything landed', [earlier('failed')], 'first'],
  ['a retry that stopped on the way', [earlier('failed', { progressRow: 9 }), earlier('committed', { rowsRejected: 3 })], 'resume'],
])('%s', (_, before, as) => expect(decideAttempt(before).as).toBe(as));
