import type { ExploreAuditRowFragment } from '@overread/schema';
import { DASH, formatCount, formatDate, formatMoney, formatPercent } from '@overread/ui';
import { exportColumns, screenColumns, type TextColumn } from '../frame/text-column.js';
import { stateWords } from './state-words.js';

export type AuditRow = ExploreAuditRowFragment;
type Score = AuditRow['scores'][number];

const current = (audit: AuditRow): Score | undefined => audit.scores.find((score) => score.isCurrent);
const count = (audit: AuditRow, kind: 'matched' | 'revised' | 'unsupported' | 'missed'): string => formatCount(current(audit)?.[kind]);

/** "8/10 = 80.0 %" by the method named; a dash when nothing was audited. */
export function methodText(audit: AuditRow, method: string): string {
  const line = current(audit)?.lines.find((each) => each.method === method);
  return line?.value === null || line?.value === undefined ? DASH : `${formatCount(line.numerator, 1)}/${formatCount(line.denominator, 1)} = ${formatPercent(line.value)}`;
}

const right = (audit: AuditRow, method: string): string => {
  const value = current(audit)?.lines.find((each) => each.method === method)?.value;
  return value === null || value === undefined ? DASH : value === 1 ? 'Right' : 'Wrong';
};

const columns: readonly TextColumn<AuditRow>[] = [
  { id: 'account', header: 'Account', unbroken: true, text: (audit) => audit.header.accountNumber },
  { id: 'auditedOn', header: 'Audited', unbroken: true, text: (audit) => formatDate(audit.auditedOn), plain: (audit) => audit.auditedOn },
  { id: 'code', header: 'Code over code', unbroken: true, text: (audit) => methodText(audit, 'code-over-code'), align: 'end', help: 'Matched ÷ (matched + revised + missed) of this chart, in the score in force.' },
  { id: 'matched', header: 'Matched', text: (audit) => count(audit, 'matched'), align: 'end' },
  { id: 'revised', header: 'Revised', text: (audit) => count(audit, 'revised'), align: 'end' },
  { id: 'unsupported', header: 'Unsupported', text: (audit) => count(audit, 'unsupported'), align: 'end' },
  { id: 'missed', header: 'Missed', text: (audit) => count(audit, 'missed'), align: 'end' },
  { id: 'chart', header: 'Chart', text: (audit) => right(audit, 'record-over-record'), help: 'Right when no error is scored on it.' },
  { id: 'drg', header: 'DRG', text: (audit) => right(audit, 'drg') },
  { id: 'union', header: 'Union', unbroken: true, text: (audit) => methodText(audit, 'union'), align: 'end', hidden: true },
  { id: 'weighted', header: 'Weighted', unbroken: true, text: (audit) => methodText(audit, 'weighted'), align: 'end', hidden: true },
  { id: 'over', header: 'Over-coded', text: (audit) => formatMoney(current(audit)?.overDollars), plain: (audit) => current(audit)?.overDollars, align: 'end', hidden: true },
  { id: 'under', header: 'Under-coded', text: (audit) => formatMoney(current(audit)?.underDollars), plain: (audit) => current(audit)?.underDollars, align: 'end', hidden: true },
  { id: 'coder', header: 'Coder', unbroken: true, text: (audit) => audit.coder?.displayName ?? DASH },
  { id: 'workType', header: 'Work type', unbroken: true, text: (audit) => audit.header.workType.name },
  { id: 'facility', header: 'Facility', unbroken: true, text: (audit) => audit.header.facility.name },
  { id: 'state', header: 'State', unbroken: true, text: (audit) => stateWords[audit.state] },
  { id: 'plan', header: 'Sample', text: (audit) => audit.planName, hidden: true },
  { id: 'auditor', header: 'Auditor', text: (audit) => audit.auditor?.displayName ?? DASH, hidden: true },
];

export const auditColumns = screenColumns(columns);
export const auditExport = exportColumns(columns);
