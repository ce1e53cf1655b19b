/** A code without dots, blanks and dashes, in capitals: how codes are stored and compared. */
export const normalizeCode = (text: string): string => text.replace(/[.\s-]/g, '').toUpperCase();
