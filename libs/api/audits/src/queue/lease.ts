/** How long a claim holds without real input. */
export const leaseMinutes = 30;

export const leaseEnd = (now: Date): Date => new Date(now.getTime() + leaseMinutes * 60_000);

/** How long after submitting an auditor may take it back. */
export const undoSeconds = 10;
