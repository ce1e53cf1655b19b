import type { ChangeShape, Direction } from './taxonomy.js';

const byType: Readonly<Record<string, Direction>> = { 'em-over': 'over', 'em-under': 'under', 'unbundled': 'over', 'modifier-unneeded': 'over' };

/** Which way an error leans: a code too many is over, one too few under; units and E/M levels by their size; else neutral. */
export const deriveDirection = (change: ChangeShape, typeCode: string): Direction => {
  const known = byType[typeCode];
  if (known !== undefined) return known;
  if (change.kind === 'unsupported') return 'over';
  if (change.kind === 'missed') return 'under';
  if (change.attribute === 'units') return (change.before?.units ?? 1) > (change.after?.units ?? 1) ? 'over' : 'under';
  return 'neutral';
};

/** Dollars decide where the auditor entered some on one side only. */
export const directionOf = (change: ChangeShape, typeCode: string, overDollars: string, underDollars: string): Direction => {
  const [over, under] = [Number(overDollars) > 0, Number(underDollars) > 0];
  return over !== under ? (over ? 'over' : 'under') : deriveDirection(change, typeCode);
};
