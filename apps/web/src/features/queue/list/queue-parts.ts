import type { QueueState } from '@overread/schema';

export interface QueuePart {
  readonly state: QueueState;
  /** In the address: /queue?show=mine. */
  readonly word: string;
  readonly label: string;
  readonly empty: string;
}

/** The parts of the queue in their order; the first is shown when the address names none. */
export const queueParts: readonly QueuePart[] = [
  { state: 'OPEN', word: 'open', label: 'Open', empty: 'Nothing is waiting. A draw by the manager fills the queue.' },
  { state: 'MINE', word: 'mine', label: 'Mine', empty: 'You hold no chart.' },
  { state: 'SUBMITTED', word: 'submitted', label: 'Submitted', empty: 'Nothing has been submitted yet.' },
  { state: 'SKIPPED', word: 'skipped', label: 'Skipped', empty: 'Nothing is skipped.' },
];

/** Who may not claim holds nothing. */
export const partsFor = (mayClaim: boolean): readonly QueuePart[] => queueParts.filter((part) => mayClaim || part.state !== 'MINE');

/** The part that an address names; the first for any other word. */
export const partOf = (word: string | null): QueuePart => queueParts.find((part) => part.word === word) ?? (queueParts[0] as QueuePart);
