export interface FieldChange {
  /** The way to the value: "spec.filter.from". */
  readonly path: string;
  /** As text; null where there was none. */
  readonly before: string | null;
  readonly after: string | null;
  readonly changed: boolean;
}

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Records of the database and of the code spell one name in two ways. */
const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

const textOf = (value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  return Array.isArray(value) && value.every((each) => typeof each === 'string') ? value.join(', ') : JSON.stringify(value);
};

/** A list whose order means nothing reads the same in any order: roles, ids. */
const comparable = (value: unknown): string | null => textOf(Array.isArray(value) && value.every((each) => typeof each === 'string') ? [...value].sort() : value);

/** Values at the ends of a tree; an empty one is an end itself. */
function leaves(tree: Tree, prefix = ''): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [name, value] of Object.entries(tree)) {
    const path = `${prefix}${camel(name)}`;
    if (isTree(value) && Object.keys(value).length > 0) for (const [inner, leaf] of leaves(value, `${path}.`)) found.set(inner, leaf);
    else found.set(path, value);
  }
  return found;
}

/**
 * What an entry of the trail says was written, field by field, changed ones first. `after` is what was written: a field that it
 * does not name was not touched, so it is no removal.
 */
export function diffRecords(before: unknown, after: unknown): FieldChange[] {
  if (!isTree(after)) return after === null || after === undefined ? [] : [{ path: '', before: textOf(before), after: textOf(after), changed: textOf(before) !== textOf(after) }];
  const old = isTree(before) ? leaves(before) : new Map<string, unknown>();
  const fields = [...leaves(after)].map(([path, value]): FieldChange => ({ path, before: textOf(old.get(path)), after: textOf(value), changed: comparable(old.get(path)) !== comparable(value) }));
  return [...fields.filter((field) => field.changed), ...fields.filter((field) => !field.changed)];
}

/** "3 fields: name, active, roles"; "New"; "Read": what an entry did, in a few words. */
export function changeSummary(before: unknown, after: unknown): string {
  if (after === null || after === undefined) return 'Read';
  if (before === null || before === undefined) return 'Recorded';
  const names = diffRecords(before, after).filter((field) => field.changed).map((field) => field.path);
  if (names.length === 0) return 'Nothing differs';
  return `${names.slice(0, 3).join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''}`;
}
