import { Button, CopyButton } from '@mantine/core';
import { useAnnounce } from '@overread/ui';

/** Copies a text; says what was copied and that it was. `face` is the word on the button and begins its name. */
export function CopyText({ value, what, face = 'Copy' }: { value: string; what: string; face?: string }) {
  const announce = useAnnounce();
  return (
    <CopyButton value={value}>
      {({ copied, copy }) => <Button size="compact-xs" variant="default" flex="none" aria-label={`${copied ? 'Copied ✓' : face}: ${what}`} onClick={() => { copy(); announce(`Copied ${what}.`); }}>{copied ? 'Copied ✓' : face}</Button>}
    </CopyButton>
  );
}
