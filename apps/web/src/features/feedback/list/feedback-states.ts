import type { FeedbackState } from '@overread/schema';

export const feedbackStates = ['OPEN', 'DISPUTED', 'CLOSED'] as const satisfies readonly FeedbackState[];
export type ListedState = (typeof feedbackStates)[number];

export const stateWords: Record<ListedState, { label: string; none: string }> = {
  OPEN: { label: 'To answer', none: 'Nothing waits for the coder.' },
  DISPUTED: { label: 'Disputed', none: 'No dispute waits for a decision.' },
  CLOSED: { label: 'Closed', none: 'Nothing is closed yet.' },
};

/** The list that the address names; without one, what waits for the reader. */
export const readState = (word: string | null, isCoder: boolean): ListedState => feedbackStates.find((state) => state.toLowerCase() === word) ?? (isCoder ? 'OPEN' : 'DISPUTED');
