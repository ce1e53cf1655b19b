/** A file that cannot be read as a table at all. */
export class UnreadableFile extends Error {
  constructor(
    readonly code: 'EMPTY' | 'NOT_TEXT' | 'QUOTES' | 'TOO_WIDE' | 'DUPLICATE_COLUMN',
    message: string,
    readonly remedy: string,
  ) {
    super(message);
  }
}
