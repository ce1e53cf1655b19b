import { readFileSync, statSync } from 'node:fs';
import { CliExit, exitCode } from './exit-codes.js';

/** Ends the command with its own words when there is no such file. */
export const assertFile = (path: string): void => {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new CliExit(exitCode.usage, `There is no file ${path}.`);
  if (found.isDirectory()) throw new CliExit(exitCode.usage, `${path} is a folder: name a file.`);
};

/** The mapping of a JSON file. */
export const readMapping = (path: string): unknown => {
  assertFile(path);
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch (error) {
    throw new CliExit(exitCode.usage, `--map: ${path} is no JSON (${error instanceof Error ? error.message : String(error)}). Write it like {"columns": {"accountNumber": "Acct #"}}.`);
  }
};
