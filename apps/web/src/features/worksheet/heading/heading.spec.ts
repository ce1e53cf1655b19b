import { startDraft } from '@overread/domain/audits';
import { emptyChart, noFields } from '@overread/domain/charts';
import { startWorksheet, type WorksheetState } from '../saving/worksheet-state.js';
import { drgWords } from './drg-words.js';
import { saveWords } from './save-words.js';

const state = (change: Partial<WorksheetState>): WorksheetState => ({ ...startWorksheet(startDraft(emptyChart), 1), ...change });
const patch = { op: 'remove', line: 'd1' } as const;

test.each<[string, Partial<WorksheetState>, string]>([
  ['untouched', {}, 'Saved as you go'],
  ['saved', { savedAt: 8_000 }, 'Saved 2 s ago'],
  ['on its way', { savedAt: 8_000, sending: [patch] }, 'Saving…'],
  ['offline', { pending: [patch, patch], trouble: { kind: 'offline', attempts: 2 } }, 'Not saved: 2 changes kept here'],
])('%s', (_, change, words) => expect(saveWords(state(change), 10_000)).toBe(words));

const drg = (code: string | null, weight: string | null) => ({ ...noFields, drg: code, drgWeight: weight });
test.each([
  [drg(null, null), drg(null, null), null],
  [drg('470', '1.9289'), drg('470', '1.9289'), 'DRG 470 (1.9289)'],
  [drg('470', '1.9289'), drg('469', '3.1050'), 'DRG 470 (1.9289) → 469 (3.1050), entered'],
  [drg(null, null), drg('469', null), 'DRG — → 469, entered'],
])('%#: DRG', (coded, audited, words) => expect(drgWords(coded, audited)).toBe(words));
