/** What a command's exit tells a script. */
export const exitCode = { ok: 0, failed: 1, usage: 2, rejected: 3, auth: 4, conflict: 5 } as const;

/** Ends a command with a message on stderr and an exit code, without a stack. */
export class CliExit extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}
