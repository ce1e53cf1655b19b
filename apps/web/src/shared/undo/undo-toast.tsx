import { Group, Paper, Text } from '@mantine/core';
import { KeyButton, useAnnounce, useKeymap } from '@overread/ui';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { endUndo, subscribeToUndo, undoOffer, type UndoOffer } from './undo-store.js';
import classes from './undo-toast.module.css';

function Offer({ offer }: { offer: UndoOffer }) {
  const announce = useAnnounce();
  const [now, setNow] = useState(() => Date.now());
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const takeBack = useCallback(async () => {
    setPending(true);
    const failure = await offer.run();
    setPending(false);
    if (failure === null) endUndo(offer);
    else setProblem(failure);
  }, [offer]);
  useKeymap({ id: 'undo', label: 'Just now', live: 'page' }, [{ id: 'takeBack', keys: 'Shift+Z', label: 'Take the submission back', run: () => { void takeBack(); } }]);
  const left = Math.max(0, Math.ceil((offer.until - now) / 1000));
  useEffect(() => {
    const timer = window.setInterval(() => { setNow(Date.now()); }, 250);
    return () => { window.clearInterval(timer); };
  }, []);
  useEffect(() => { announce(`${offer.message}. Ten seconds to take it back: Shift+Z.`); }, [announce, offer]);
  useEffect(() => {
    if (left > 0 || pending) return undefined;
    const timer = window.setTimeout(() => { endUndo(offer); }, problem === null ? 0 : 6_000);
    return () => { window.clearTimeout(timer); };
  }, [left, pending, problem, offer]);
  return (
    <Paper className={classes.toast ?? ''} withBorder shadow="md" px="sm" py={6} role="group" aria-label="Just now">
      <Group gap="sm" wrap="nowrap">
        <Text size="sm" fw={600}>{problem ?? offer.message}</Text>
        {problem === null ? <KeyButton binding="undo.takeBack" size="compact-sm" variant="light" loading={pending} onClick={() => { void takeBack(); }}>Take back ({left} s)</KeyButton> : null}
      </Group>
    </Paper>
  );
}

/** What can still be taken back, over every page: it survives moving on. Nothing when there is nothing. */
export function UndoToast() {
  const offer = useSyncExternalStore(subscribeToUndo, undoOffer);
  return offer === null ? null : <Offer key={offer.until} offer={offer} />;
}
