/** Typing pauses this long before a save. */
export const saveAfter = 400;
/** Typing without a pause is saved at least this often. */
export const saveAtLeastEvery = 3_000;
/** Real input renews claim and session at most this often; both last a multiple of it. */
export const renewEvery = 2 * 60_000;

/** Milliseconds until the next save: after a pause, but never longer than the limit since the first unsaved change. */
export const saveDelay = (now: number, unsavedSince: number): number => Math.max(0, Math.min(saveAfter, unsavedSince + saveAtLeastEvery - now));

/** Milliseconds until an unreachable server is tried again: 2 s, doubled each time up to 30 s. */
export const retryDelay = (attempts: number): number => Math.min(30_000, 2_000 * 2 ** Math.max(0, attempts - 1));

/** Whether an input should renew the claim. Saving renews the claim too, but never the session: it happens by itself. */
export const shouldRenew = (now: number, heldSince: number): boolean => now - heldSince >= renewEvery;

/** How long ago something was saved, in words. */
export const agoWords = (milliseconds: number): string => {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  if (seconds < 60) return `${seconds} s ago`;
  return seconds < 3600 ? `${Math.floor(seconds / 60)} min ago` : `${Math.floor(seconds / 3600)} h ago`;
};
