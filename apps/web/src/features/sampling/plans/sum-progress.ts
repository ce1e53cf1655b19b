export interface Progress { readonly assigned: number; readonly inReview: number; readonly submitted: number; readonly total: number }

const none: Progress = { assigned: 0, inReview: 0, submitted: 0, total: 0 };

/** How far several draws are together. An extension counts only the audits it added, so nothing counts twice. */
export const sumProgress = (draws: readonly { readonly progress: Progress }[]): Progress =>
  draws.reduce((sum, { progress }) => ({
    assigned: sum.assigned + progress.assigned,
    inReview: sum.inReview + progress.inReview,
    submitted: sum.submitted + progress.submitted,
    total: sum.total + progress.total,
  }), none);
