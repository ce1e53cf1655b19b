import type { Result } from '@overread/api-platform';
import { CliExit, exitCode } from './exit-codes.js';

const codeOf = { CONFLICT: exitCode.conflict, LEASE_LOST: exitCode.conflict, ALREADY_DONE: exitCode.conflict, NOT_ALLOWED: exitCode.auth, INVALID: exitCode.usage, NOT_FOUND: exitCode.usage, TOO_LARGE: exitCode.usage } as const;

/** The value of a result; a refusal ends the command with its words and the exit code of its kind. */
export const orExit = <T>(result: Result<T>): T => {
  if (result.ok) return result.value;
  const { code, message, remedy, field } = result.refusal;
  throw new CliExit(codeOf[code], [field === null ? message : `${field}: ${message}`, remedy].filter((part) => part !== null).join(' '));
};
