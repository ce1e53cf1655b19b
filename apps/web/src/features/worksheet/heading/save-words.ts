import { agoWords } from '../saving/save-timing.js';
import { unsavedCount, type WorksheetState } from '../saving/worksheet-state.js';

const changes = (count: number): string => `${count} ${count === 1 ? 'change' : 'changes'}`;

/** How safe the work is: "Saved 2 s ago". */
export const saveWords = (state: WorksheetState, now: number): string => {
  const unsaved = unsavedCount(state);
  if (state.trouble !== null) return `Not saved: ${changes(unsaved)} kept here`;
  if (unsaved > 0) return 'Saving…';
  return state.savedAt === null ? 'Saved as you go' : `Saved ${agoWords(now - state.savedAt)}`;
};
