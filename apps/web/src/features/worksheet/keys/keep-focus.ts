import type { MouseEvent } from 'react';

/** A press of the pointer leaves the focus where it is: after a button the next thing is a key of the grid more often than not. */
export const keepFocus = (event: MouseEvent): void => { event.preventDefault(); };
