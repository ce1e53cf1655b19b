/** One chart of a made-up extract. */
export interface ChartRow {
  readonly account: string;
  readonly facility: string;
  readonly coder: string;
  readonly dx: readonly string[];
  readonly workType?: string;
  /** Total charges in dollars; left out = not given. */
  readonly charges?: string;
}

const header = 'Account Number,Facility,Work Type,Coder ID,Admit Date,Discharge Date,Assigned,Final Coded,Coding Minutes,Total Charges';

/** A wide extract: every diagnosis present on admission, coded on the third of March. */
export const chartFile = (rows: readonly ChartRow[]): string => {
  const places = Math.max(...rows.map((row) => row.dx.length));
  const columns = Array.from({ length: places }, (_, at) => `DX${at + 1},POA${at + 1}`);
  const lines = rows.map(({ account, facility, coder, dx, workType = 'Inpatient', charges = '' }) => [
    account, facility, workType, coder, '03/01/2026 09:00', '03/02/2026 12:00', '03/02/2026 15:00', '03/03/2026 10:00', '20', charges,
    ...Array.from({ length: places }, (_, at) => (dx[at] === undefined ? ',' : `${dx[at]},Y`)),
  ].join(','));
  return `${[header, ...columns].join(',')}\n${lines.join('\n')}\n`;
};

/** So many charts of four diagnoses, shared among the coders of a facility. */
export const someCharts = (count: number, facility: string, coders: readonly string[]): ChartRow[] =>
  Array.from({ length: count }, (_, at) => ({ account: `${facility}${String(at + 1).padStart(4, '0')}`, facility, coder: coders[at % coders.length] ?? 'C1', dx: ['I11.0', 'N17.9', 'E87.6', 'I10'] }));
