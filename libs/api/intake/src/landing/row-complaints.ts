import type { Mapping, RawRow, RowError } from '@overread/formats';

/** Collects what is wrong with one record once it meets the database; fields are named as the file names them. */
export interface RowComplaints {
  readonly errors: RowError[];
  complain(field: string, code: string, message: string, remedy: string, severity?: RowError['severity']): void;
}

/** A complaint builder for one file. */
export const complaintsFor = (mapping: Mapping, header: readonly string[]): ((row: number, lines: readonly RawRow[]) => RowComplaints) => {
  const at = new Map(header.map((name, index) => [name, index]));
  return (row, lines) => {
    const errors: RowError[] = [];
    return {
      errors,
      complain: (field, code, message, remedy, severity = 'error') => {
        const column = mapping.columns[field] ?? field;
        const index = at.get(column);
        const value = index === undefined ? '' : (lines[0]?.cells[index] ?? '').trim();
        errors.push({ row, field: column, code, severity, message, remedy, value: value === '' ? null : value.slice(0, 200) });
      },
    };
  };
};
