export type Direction = 'up' | 'down' | 'both' | 'same';

/** Drawn, because many fonts lack these signs. */
const paths: Readonly<Record<Direction, string>> = {
  up: 'M8 3L14 13H2Z',
  down: 'M8 13L2 3H14Z',
  both: 'M8 1L12.5 7H3.5ZM8 15L3.5 9H12.5Z',
  same: 'M2 7H9V4L14 8L9 12V9H2Z',
};

/** Which way something goes, in the size and colour of the text around it; the words beside it say the same. */
export function DirectionSign({ direction }: { direction: Direction }) {
  return <svg viewBox="0 0 16 16" width="0.75em" height="0.75em" fill="currentColor" aria-hidden="true" focusable="false" data-direction={direction}><path d={paths[direction]} /></svg>;
}
