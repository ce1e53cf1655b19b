export interface Check {
  readonly name: string;
  readonly holds: boolean;
  /** What was found; names the first charts at fault. */
  readonly detail: string;
}

const list = (keys: readonly string[]): string => `${keys.slice(0, 5).join(', ')}${keys.length > 5 ? ` and ${keys.length - 5} more` : ''}`;

/** A check that holds when nothing is at fault. */
export const check = (name: string, wrong: readonly string[], right: string, fault: string): Check => ({ name, holds: wrong.length === 0, detail: wrong.length === 0 ? right : `${fault}: ${list(wrong)}` });
