import { useAnnounce } from '@overread/ui';
import { useEffect, useState } from 'react';
import type { WorksheetState } from '../saving/worksheet-state.js';
import { saveWords } from './save-words.js';

/** How safe the work is, ticking; told to assistive technology only when it changes for the worse or the better. */
export function SavedText({ state }: { state: WorksheetState }) {
  const [now, setNow] = useState(() => Date.now());
  const announce = useAnnounce();
  const isTroubled = state.trouble !== null;
  const [wasTroubled, setWasTroubled] = useState(false);
  useEffect(() => {
    const timer = window.setInterval(() => { setNow(Date.now()); }, 1000);
    return () => { window.clearInterval(timer); };
  }, []);
  useEffect(() => {
    if (isTroubled === wasTroubled) return;
    setWasTroubled(isTroubled);
    announce(isTroubled ? 'Not saved. What you did is kept here.' : 'Saved again.');
  }, [isTroubled, wasTroubled, announce]);
  return <span data-testid="saved">{saveWords(state, Math.max(now, state.savedAt ?? 0))}</span>;
}
