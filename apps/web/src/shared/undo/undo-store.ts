/** Something done a moment ago that can still be taken back. */
export interface UndoOffer {
  /** What was done, in the past tense: "Submitted". Never with an account or a name. */
  readonly message: string;
  /** Milliseconds since 1970 after which the offer is over. */
  readonly until: number;
  /** Takes it back; resolves to what went wrong, or null. */
  readonly run: () => Promise<string | null>;
}

let offer: UndoOffer | null = null;
const listeners = new Set<() => void>();

const set = (next: UndoOffer | null): void => {
  offer = next;
  listeners.forEach((listener) => { listener(); });
};

/** Offers to take the last thing back; it takes the place of an earlier offer and outlives the page that made it. */
export const offerUndo = (next: UndoOffer): void => { set(next); };

/** Ends an offer, unless another has taken its place. */
export const endUndo = (ended: UndoOffer): void => { if (offer === ended) set(null); };

export const undoOffer = (): UndoOffer | null => offer;

export const subscribeToUndo = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => { listeners.delete(listener); };
};
