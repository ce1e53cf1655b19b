import { Button } from '@mantine/core';
import { useState } from 'react';

export interface HiddenTextProps {
  /** What is hidden, for the button's name: "account number". */
  what: string;
  masked: string;
  full: string;
}

/** Something about a person, hidden until asked for, and hidden again on the next chart. */
export function HiddenText({ what, masked, full }: HiddenTextProps) {
  const [isShown, setShown] = useState(false);
  return (
    <span>
      {isShown ? full : masked}{' '}
      <Button variant="subtle" size="compact-xs" px={4} aria-label={`${isShown ? 'Hide' : 'Show'} the ${what}`} onClick={() => { setShown(!isShown); }}>{isShown ? 'Hide' : 'Show'}</Button>
    </span>
  );
}
