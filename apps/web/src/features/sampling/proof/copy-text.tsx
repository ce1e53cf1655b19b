import { Button, CopyButton } from '@mantine/core';
import { useAnnounce } from '@overread/ui';

/** Copies a text; says what was copied and that it was. */
export function CopyText({ value, what }: { value: string; what: string }) {
  const announce = useAnnounce();
  return (
    <CopyButton value={value}>
      {({ copied, copy }) => <Button size="compact-xs" variant="default" flex="none" aria-label={`Copy ${what}`} onClick={() => { copy(); announce(`Copied ${what}.`); }}>{copied ? 'Copied ✓' : 'Copy'}</Button>}
    </CopyButton>
  );
}
