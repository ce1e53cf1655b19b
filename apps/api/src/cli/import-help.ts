import { fieldsOf, wideColumns, type ImportKindCode } from '@overread/formats';

export interface KindOfImport {
  readonly name: string;
  readonly kind: ImportKindCode;
  readonly says: string;
  readonly columns: string;
}

const named = (kind: ImportKindCode, part: 'header' | 'line'): string => fieldsOf[kind][part].map((field) => `${field.name}${field.required ? '*' : ''}`).join(', ');

/** The names that --map knows; a star marks what is needed. */
const fieldsHelp = (kind: ImportKindCode): string => {
  const isCoded = fieldsOf[kind].line.length > 0;
  return [
    `Fields of --map (* needed): ${named(kind, 'header')}`,
    ...(isCoded ? [`One row a code has also: ${named(kind, 'line')}`, `One row a chart has lists of columns instead: {"wide": {"dx": ["Diag 1", …], "poa": […]}} of ${Object.keys(wideColumns).join(', ')}`] : []),
    'A file that writes the day before the month: {"dayOrder": "day-first"}',
  ].join('\n');
};

const times = 'Times are those of the facility’s clock, as 2026-03-31 14:05 or 03/31/2026 14:05.';

/** What stands below the options of one kind of import. */
export const importHelp = ({ name, kind, columns }: KindOfImport): string => {
  const draw = kind === 'second_reviews' ? ' --draw DRAW_ID' : '';
  const more = kind === 'charts' ? ' --create-missing --zone NMC=America/New_York' : draw;
  return `
${columns}${kind === 'charts' || kind === 'queries' ? ` ${times}` : ''}
Columns are recognised by their names; --map FILE gives them as JSON instead: {"columns": {"accountNumber": "Acct #", …}}
${fieldsHelp(kind)}

Examples:
  $ overread import ${name} file.csv --dry-run${draw}      # says what would happen, writes nothing
  $ overread import ${name} file.csv${more} --json
  $ overread import ${name} file.csv${draw} --errors rejected.csv

Importing the same file again changes nothing. Exit code 3 when rows were rejected: each is named with row, field and remedy; the others have landed.`;
};
