/** What a new installation starts with holds from before any chart, so that history that is brought in is measured too. */
export const startingDay = '2000-01-01';
