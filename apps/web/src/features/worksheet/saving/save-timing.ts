/** Typing pauses this long before a save. */
export const saveAfter = 400;
/** Typing without a pause is saved at least this often. */
export const saveAtLeastEvery = 3_000;
/** A claim is renewed by real input at most this often. */
export const renewEvery = 5 * 60_000;
/** A request this soon after a key or a pointer was caused by it. */
export const causedWithin = 10_000;

/** Milliseconds until the next save: after a pause, but never longer than the limit since the first unsaved change. */
export const saveDelay = (now: number, unsavedSince: number): number => Math.max(0, Math.min(saveAfter, unsavedSince + saveAtLeastEvery - now));

/** Milliseconds until an unreachable server is tried again: 2 s, doubled each time up to 30 s. */
export const retryDelay = (attempts: number): number => Math.min(30_000, 2_000 * 2 ** Math.max(0, attempts - 1));

/** Whether an input should renew the claim; saving renews it as well. */
export const shouldRenew = (now: number, heldSince: number): boolean => now - heldSince >= renewEvery;

/** Whether a request happens by itself, and so must not keep an idle session alive; a retry after a pause does. */
export const isBackgroundRequest = (now: number, lastInputAt: number | null): boolean => lastInputAt === null || now - lastInputAt > causedWithin;
