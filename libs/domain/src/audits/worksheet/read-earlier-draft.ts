import { noFields, type ChartFields } from '../../charts/index.js';
import type { AnyLine, LineSection } from '../diff/change.js';
import { noAnnotation, type Annotation, type AuditDraft, type DraftLine } from './audit-draft.js';
import { annotation, emptyLines, isSection, isShape, lineParts, text, textOrNull, Unusable, type Shape } from './patch-readers.js';

const mostLines = 2_000;

const equal = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The audited side: what is as the coder left it is taken over as it is, however odd; the rest has to be well formed. */
const auditedSide = (section: LineSection, value: unknown, original: AnyLine | null): AnyLine | null => {
  if (value === null) return null;
  if (!isShape(value)) throw new Unusable('lines', 'The audited side of a line is an object or null.');
  const known: Shape = { ...original };
  const kept = Object.fromEntries(Object.entries(known).filter(([name, part]) => Object.hasOwn(value, name) && equal(value[name], part)));
  const read = lineParts(section, Object.fromEntries(Object.entries(value).filter(([name]) => !Object.hasOwn(kept, name))));
  const line = { ...(original ?? emptyLines[section]), ...kept, ...read };
  if (typeof line.code !== 'string') throw new Unusable('code', 'A line needs a code.');
  return { ...line, code: line.code };
};

const earlierLine = (value: unknown, current: AuditDraft): DraftLine => {
  if (!isShape(value)) throw new Unusable('lines', 'A line is an object with id, section and its two sides.');
  const id = text(value['id'], 'lines', 40);
  const coded = current.lines.find((line) => line.id === id && line.original !== null);
  const section = coded?.section ?? value['section'];
  if (!isSection(section)) throw new Unusable('section', 'section is diagnosis, procedure or service.');
  const original = coded?.original ?? null;
  const audited = auditedSide(section, value['audited'], original);
  if (original === null && audited === null) throw new Unusable('lines', `Line ${id} has no side at all.`);
  return { id, section, original, audited, reviewed: value['reviewed'] === true };
};

const earlierLines = (value: unknown, current: AuditDraft): DraftLine[] => {
  if (!Array.isArray(value) || value.length > mostLines) throw new Unusable('lines', 'An earlier state has a list of lines.');
  const lines = value.map((each: unknown) => earlierLine(each, current));
  const ids = new Set(lines.map((line) => line.id));
  if (ids.size !== lines.length) throw new Unusable('lines', 'An earlier state has each line once.');
  if (current.lines.some((line) => line.original !== null && !ids.has(line.id))) throw new Unusable('lines', 'An earlier state has every line of the coder.');
  return lines;
};

const earlierFields = (value: unknown): ChartFields => {
  if (!isShape(value)) throw new Unusable('fields', 'An earlier state has the data fields of the chart.');
  return Object.fromEntries(Object.keys(noFields).map((name) => [name, textOrNull(value[name], name, 200)])) as unknown as ChartFields;
};

const earlierAnnotations = (value: unknown): Record<string, Annotation> => {
  if (!isShape(value)) throw new Unusable('annotations', 'An earlier state has annotations, if only none.');
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [text(key, 'change', 200), { ...noAnnotation, ...annotation(each) }]));
};

/**
 * Unknown input as an earlier state of a worksheet, for undo. The coder's side comes from the worksheet as it is now, never
 * from the input; all else is read as strictly as single patches are.
 *
 * @throws Unusable, which `parsePatch` turns into its answer
 */
export const readEarlierDraft = (value: unknown, current: AuditDraft): AuditDraft => {
  if (!isShape(value)) throw new Unusable('draft', 'revert needs the earlier state.');
  return { lines: earlierLines(value['lines'], current), fields: earlierFields(value['fields']), annotations: earlierAnnotations(value['annotations']) };
};
