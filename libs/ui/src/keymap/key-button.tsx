import { Button, type ButtonProps } from '@mantine/core';
import type { MouseEventHandler, ReactNode } from 'react';
import { ariaKeyshortcuts } from './chord.js';
import { isMac } from './is-mac.js';
import { KeyHint } from './key-hint.js';
import { useKeysOf } from './keymap-provider.js';

export interface KeyButtonProps extends ButtonProps {
  /** The binding that does the same, such as "worksheet.submit". */
  binding: string;
  onClick: MouseEventHandler<HTMLButtonElement>;
  children: ReactNode;
  type?: 'button' | 'submit' | undefined;
}

/** A button that prints its key and tells it to assistive technology. */
export function KeyButton({ binding, children, ...button }: KeyButtonProps) {
  const keys = useKeysOf(binding);
  return (
    <Button {...button} rightSection={keys.length > 0 ? <KeyHint binding={binding} /> : null} aria-keyshortcuts={keys.length > 0 ? ariaKeyshortcuts(keys, isMac()) : undefined}>
      {children}
    </Button>
  );
}
