import { majorComplications, type BookGroup, type CaseType } from './code-book/index.js';

/** Codes that move a stay to its higher group, those that are mistaken for them included. */
const majors = new Set(majorComplications.flatMap(({ code, siblings }) => [code, ...siblings]));

/**
 * What a stay groups to: the higher group of its kind with a major complication among the secondary diagnoses, else the lower; the
 * lower as well when another diagnosis comes first. No grouper, only as much of one as the demo needs.
 */
export const groupOf = (stay: CaseType, codes: readonly string[]): BookGroup => {
  const [first = '', ...others] = codes;
  const isPrincipal = first.slice(0, 3) === stay.principal.code.slice(0, 3);
  return isPrincipal && others.some((code) => majors.has(code) && code.slice(0, 3) !== first.slice(0, 3)) ? stay.major : stay.plain;
};

/** Level of an emergency visit, 1 to 5, from its HCPCS line; null for other work. */
export const visitLevel = (codes: readonly string[]): string | null => {
  const code = codes.find((each) => /^G038[0-4]$/.test(each));
  return code === undefined ? null : String(Number(code.slice(-1)) + 1);
};
