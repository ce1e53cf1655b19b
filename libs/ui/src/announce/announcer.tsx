import { VisuallyHidden } from '@mantine/core';
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

type Announce = (message: string) => void;

const AnnounceContext = createContext<Announce>(() => undefined);

/** Says a message to assistive technology without showing it: `announce('Saved')`. */
export const useAnnounce = (): Announce => useContext(AnnounceContext);

/** One polite live region for the whole page. The same words twice are spoken twice. */
export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ message: '', turn: 0 });
  const announce = useCallback((message: string) => { setSaid(({ turn }) => ({ message, turn: turn + 1 })); }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <VisuallyHidden role="status" aria-live="polite" data-testid="announcer">
        <span key={said.turn}>{said.message}</span>
      </VisuallyHidden>
    </AnnounceContext>
  );
}
