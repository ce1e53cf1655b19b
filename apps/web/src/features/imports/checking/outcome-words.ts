import { formatCount } from '@overread/ui';
import type { Asked, Batch } from '../batch.js';

/** "2 facilities (N, S) and 40 coders"; empty when nothing is added besides the rows. */
export function additionWords({ newFacilities, newCoders }: Pick<Asked, 'newFacilities' | 'newCoders'>): string {
  const part = (names: readonly string[], one: string, many: string): string[] => (names.length === 0 ? [] : [`${formatCount(names.length)} ${names.length === 1 ? one : many} (${names.slice(0, 12).join(', ')}${names.length > 12 ? ', …' : ''})`]);
  return [...part(newFacilities, 'facility', 'facilities'), ...part(newCoders, 'coder', 'coders')].join(' and ');
}

type Counts = Pick<Batch, 'rowsAdded' | 'rowsReplaced' | 'rowsUnchanged' | 'rowsRejected' | 'warnings'>;

const future = { added: 'would be added', replaced: 'would replace an earlier version, which is kept', unchanged: 'are there already and would stay as they are', rejected: 'would be left out', warned: 'warnings' };
const past = { added: 'added', replaced: 'replaced an earlier version, which is kept', unchanged: 'were there already and stayed as they are', rejected: 'left out', warned: 'warnings' };

/** What a dry run says would happen, or what an import did: a count and a phrase each. */
export function outcomeWords(counts: Counts, isDone: boolean): { key: string; count: string; words: string }[] {
  const words = isDone ? past : future;
  return ([['added', counts.rowsAdded], ['replaced', counts.rowsReplaced], ['unchanged', counts.rowsUnchanged], ['rejected', counts.rowsRejected], ['warned', counts.warnings]] as const)
    .map(([key, count]) => ({ key, count: formatCount(count), words: words[key] }));
}

/** The question before a commit. */
export const commitQuestion = ({ rowsAdded, rowsReplaced, rowsRejected }: Counts): string =>
  `${formatCount(rowsAdded)} will be added and ${formatCount(rowsReplaced)} replaced.${rowsRejected > 0 ? ` ${formatCount(rowsRejected)} with errors will be left out.` : ''} You can undo the whole import afterwards.`;
