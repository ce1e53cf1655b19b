/** Whether `error` carries this code (of the system or an SQLSTATE), or one that starts with it. Asks for the shape, not the class: an error may come from another realm. */
export const hasCode = (error: unknown, code: string): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' && error.code.startsWith(code);

/** What went wrong, for a message. */
export const reasonOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error && error.message !== '' ? String(error.message) : String(error);
