import type { Gap } from '@overread/domain/audits';
import { codeText } from '../../../shared/audits/section.js';
import type { WorksheetRow } from '../../../shared/audits/worksheet-rows.js';

/** Where a gap is filled and what to say about it. */
export interface GapTarget {
  readonly row: string;
  /** Which change of the row, from 0. */
  readonly finding: number;
  /** The control to focus; 'grid' where a key of the grid fills it. */
  readonly control: 'grid' | 'reason' | 'rationale' | 'severityReason';
  readonly message: string;
}

const controls: Readonly<Record<Gap['field'], GapTarget['control']>> = { reviewed: 'grid', code: 'grid', typeCode: 'grid', reasonCode: 'reason', rationale: 'rationale', severityReason: 'severityReason' };

const asks: Readonly<Record<Gap['field'], (code: string) => string>> = {
  reviewed: (code) => `${code} is not judged yet`,
  code: (code) => `${code} needs a code`,
  typeCode: (code) => `say what is wrong with ${code}`,
  reasonCode: (code) => `say why ${code} is wrong`,
  rationale: (code) => `give the coder a rationale for ${code}`,
  severityReason: (code) => `say why the severity of ${code} is not its type’s`,
};

const remaining = (more: number): string => (more === 0 ? 'It is the last gap.' : `${more} more ${more === 1 ? 'gap' : 'gaps'} after it.`);

/** The first gap of a worksheet that cannot be submitted yet; null when there is none. */
export const firstGap = (gaps: readonly Gap[], rows: readonly WorksheetRow[]): GapTarget | null => {
  const [gap, ...more] = gaps;
  if (gap === undefined) return null;
  const row = rows.find((each) => (gap.change === null ? each.id === gap.line : each.changes.some(({ change }) => change.key === gap.change)));
  if (row === undefined) return { row: rows[0]?.id ?? '', finding: 0, control: 'grid', message: `${gap.message} ${remaining(more.length)}` };
  const finding = Math.max(0, row.changes.findIndex(({ change }) => change.key === gap.change));
  const change = row.changes[finding]?.change;
  const line = gap.change === null ? (row.original ?? row.audited) : (change?.after ?? change?.before ?? null);
  const code = row.section === 'field' ? row.system : codeText(row.section, line?.code ?? '');
  return { row: row.id, finding, control: controls[gap.field], message: `Line ${row.number}: ${asks[gap.field](code)}. ${remaining(more.length)}` };
};
