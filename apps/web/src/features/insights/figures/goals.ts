/** Share of available hours that should be earned: the usual goal of the trade. */
export const PRODUCTIVITY_GOAL = 0.95;
