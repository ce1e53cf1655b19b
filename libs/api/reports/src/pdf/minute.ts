/** An instant to the minute, in the zone that every reader can convert. */
export const minute = (at: Date): string => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
