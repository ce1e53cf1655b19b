import { ratio, type Score } from '@overread/domain/scoring';
import type { ReadTx } from '@overread/api-platform';
import type { AuditScore, ScoreLine } from './score.model.js';

/** A stored edition, columns as they are. */
type Row = Readonly<Record<string, number | string>> & { readonly audit_id: string; readonly edition: number; readonly is_current: boolean; readonly cause: string; readonly at: Date; readonly clean: boolean; readonly over_dollars: string; readonly under_dollars: string };

const number = (row: Row, name: string): number => Number(row[name] ?? 0);
const total = (row: Row, kind: string): number => ['dx', 'pcs', 'svc'].reduce((sum, section) => sum + number(row, `${section}_${kind}`), 0);
const pair = (row: Row, name: string): Score => ({ numerator: number(row, `${name}_right`), denominator: number(row, `${name}_audited`) });

const line = (method: string, label: string, score: Score): ScoreLine => ({ method, label, ...score, value: ratio(score) });

const linesOf = (row: Row): ScoreLine[] => {
  const [matched, revised, unsupported, missed] = [total(row, 'matched'), total(row, 'revised'), total(row, 'unsupported'), total(row, 'missed')];
  const expected = matched + revised + missed;
  return [
    line('code-over-code', 'Code over code', { numerator: matched, denominator: expected }),
    line('net-of-over-coding', 'Net of over-coding', { numerator: Math.max(0, matched - unsupported), denominator: expected }),
    line('union', 'Union', { numerator: matched, denominator: expected + unsupported }),
    line('weighted', 'Weighted', { numerator: number(row, 'weighted_right'), denominator: number(row, 'weighted_total') }),
    line('record-over-record', 'Chart', { numerator: row.clean ? 1 : 0, denominator: 1 }),
    line('drg', 'DRG', pair(row, 'drg')),
    line('em', 'E/M level', pair(row, 'em')),
    line('principal', 'Principal diagnosis', pair(row, 'principal')),
    line('poa', 'POA', pair(row, 'poa')),
    line('disposition', 'Disposition', pair(row, 'disposition')),
    line('modifiers', 'Modifiers', pair(row, 'modifiers')),
    line('units', 'Units', pair(row, 'units')),
  ];
};

const toModel = (row: Row): AuditScore => ({
  edition: row.edition,
  isCurrent: row.is_current,
  cause: row.cause,
  at: row.at,
  matched: total(row, 'matched'),
  revised: total(row, 'revised'),
  unsupported: total(row, 'unsupported'),
  missed: total(row, 'missed'),
  lines: linesOf(row),
  overDollars: row.over_dollars,
  underDollars: row.under_dollars,
});

/** Every edition of each audit's score, first to current; empty before submission. */
export const scoresOfAudits = async (tx: ReadTx, auditIds: readonly string[]): Promise<{ auditId: string; scores: AuditScore[] }[]> => {
  const rows = await tx.rows<Row>('select * from audit_score where audit_id = any ($1::uuid[]) order by audit_id, edition', [auditIds]);
  return auditIds.map((auditId) => ({ auditId, scores: rows.filter((row) => row.audit_id === auditId).map(toModel) }));
};
