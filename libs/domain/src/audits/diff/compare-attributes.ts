import type { AnyLine, AttributeName, LineSection } from './change.js';

const poaOf = (line: AnyLine): string => (line.poa === null || line.poa === undefined ? 'E' : line.poa);
const modifiersOf = (line: AnyLine): string => [...(line.modifiers ?? [])].sort().join(' ');

/** Whether the auditor's side says anything about the attribute: null is not audited, and so never an error. */
const says: Readonly<Record<'poa' | 'date' | 'surgeon' | 'modifiers' | 'units', (after: AnyLine) => boolean>> = {
  poa: (after) => after.poa !== null && after.poa !== undefined,
  date: (after) => after.date !== null && after.date !== undefined,
  surgeon: (after) => after.surgeon !== null && after.surgeon !== undefined,
  modifiers: (after) => after.modifiers !== undefined,
  units: (after) => after.units !== null && after.units !== undefined,
};

const differs: typeof says extends Readonly<Record<infer Name extends string, unknown>> ? Readonly<Record<Name, (before: AnyLine, after: AnyLine) => boolean>> : never = {
  poa: (before, after) => poaOf(before) !== poaOf(after),
  date: (before, after) => before.date !== after.date,
  surgeon: (before, after) => before.surgeon !== after.surgeon,
  modifiers: (before, after) => modifiersOf(before) !== modifiersOf(after),
  units: (before, after) => (before.units ?? 1) !== (after.units ?? 1),
};

const attributesOf: Readonly<Record<LineSection, readonly (keyof typeof says)[]>> = { diagnosis: ['poa'], procedure: ['date', 'surgeon'], service: ['modifiers', 'units'] };

/** The attributes of a right code that are wrong. An exempt diagnosis and one without an indicator count as the same. */
export const wrongAttributes = (section: LineSection, before: AnyLine, after: AnyLine): AttributeName[] => attributesOf[section].filter((name) => says[name](after) && differs[name](before, after));

/** Whether the attribute of a right code was judged: given by the auditor, and for POA not exempt on both sides. */
export const isAudited = (name: keyof typeof says, before: AnyLine, after: AnyLine): boolean => says[name](after) && !(name === 'poa' && poaOf(before) === 'E' && poaOf(after) === 'E');
