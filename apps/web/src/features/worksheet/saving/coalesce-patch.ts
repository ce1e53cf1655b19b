import type { WorksheetPatch } from '@overread/domain/audits';

/** Whether a patch only goes on with what the one before did, as the next letter of a rationale does. */
export const continues = (last: WorksheetPatch | undefined, next: WorksheetPatch): boolean => {
  if (last?.op === 'field' && next.op === 'field') return last.name === next.name;
  if (last?.op !== 'annotate' || next.op !== 'annotate' || last.change !== next.change) return false;
  return Object.keys(last.set).sort().join() === Object.keys(next.set).sort().join();
};

/** The pending patches with one more; one that only goes on with the last takes its place. */
export const coalescePatch = (pending: readonly WorksheetPatch[], next: WorksheetPatch): readonly WorksheetPatch[] => (continues(pending.at(-1), next) ? [...pending.slice(0, -1), next] : [...pending, next]);
