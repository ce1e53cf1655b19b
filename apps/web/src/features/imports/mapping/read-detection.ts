import { importKinds, type ImportKindCode } from '@overread/formats/mapping';

/** What the server found in the first bytes of a file. */
export interface Detection {
  readonly kind: ImportKindCode | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly header: readonly string[];
  /** Cells of the first rows. */
  readonly samples: readonly (readonly string[])[];
}

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The API's JSON of a detection; parts that are not there are empty. Null when nothing was detected. */
export function readDetection(json: unknown): Detection | null {
  if (typeof json !== 'object' || json === null) return null;
  const found = json as Record<string, unknown>;
  return {
    kind: importKinds.find((kind) => kind === textOrNull(found['kind'])?.toLowerCase()) ?? null,
    encoding: textOrNull(found['encoding']),
    delimiter: textOrNull(found['delimiter']),
    header: texts(found['header']),
    samples: Array.isArray(found['samples']) ? found['samples'].map(texts) : [],
  };
}

const delimiters: Readonly<Record<string, string>> = { ',': 'Comma', ';': 'Semicolon', '\t': 'Tab', '|': 'Pipe' };
const encodings: Readonly<Record<string, string>> = { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16 (little endian)', 'utf-16be': 'UTF-16 (big endian)', 'windows-1252': 'Windows-1252' };
const layouts: Readonly<Record<string, string>> = { wide: 'One row a chart', long: 'One row a code', flat: 'One row a record' };

export const delimiterWords = (delimiter: string | null): string => (delimiter === null ? '—' : delimiters[delimiter] ?? delimiter);
export const encodingWords = (encoding: string | null): string => (encoding === null ? '—' : encodings[encoding] ?? encoding);
export const layoutWords = (layout: string): string => layouts[layout] ?? layout;
