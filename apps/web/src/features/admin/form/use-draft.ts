import { useCallback, useState } from 'react';

/** The values of a form while they are edited. */
export function useDraft<Draft extends object>(start: Draft): { draft: Draft; edit: (change: Partial<Draft>) => void } {
  const [draft, setDraft] = useState(start);
  const edit = useCallback((change: Partial<Draft>) => { setDraft((before) => ({ ...before, ...change })); }, []);
  return { draft, edit };
}
