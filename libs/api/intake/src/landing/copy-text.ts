const special = /[\\\n\r\t]/;
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A value in the text format of COPY; null is \N. */
export const copyCell = (value: string | number | null): string => {
  if (value === null) return '\\N';
  const text = String(value);
  return special.test(text) ? text.replace(/[\\\n\r\t]/g, (found) => escapes[found] ?? found) : text;
};

const plainItem = /^[A-Z0-9]+$/;

const arrayItem = (value: string | number | null): string => {
  if (value === null) return 'NULL';
  if (typeof value === 'number') return String(value);
  return plainItem.test(value) && value !== 'NULL' ? value : `"${value.replace(/["\\]/g, '\\$&')}"`;
};

/** An array in the text format of COPY. */
export const copyArray = (values: readonly (string | number | null)[]): string => (values.length === 0 ? '{}' : copyCell(`{${values.map(arrayItem).join(',')}}`));
