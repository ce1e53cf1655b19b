import type { ExploreFindingRowFragment } from '@overread/schema';
import { DASH, formatDate, formatMoney } from '@overread/ui';
import { ChangeText } from '../../../shared/findings/change-text.js';
import { directionWords, markOf, severityWords, sidesOf } from '../../../shared/findings/finding-words.js';
import { exportColumns, screenColumns, type TextColumn } from '../frame/text-column.js';

export type FindingRow = ExploreFindingRowFragment;

const yes = (is: boolean): string => (is ? 'Yes' : 'No');

const columns: readonly TextColumn<FindingRow>[] = [
  { id: 'type', header: 'Type', text: (finding) => finding.type.name },
  { id: 'change', header: 'Change', text: (finding) => markOf(finding).word, draw: (finding) => <ChangeText mark={markOf(finding)} /> },
  { id: 'before', header: 'Before', unbroken: true, text: (finding) => sidesOf(finding).before },
  { id: 'after', header: 'After', unbroken: true, text: (finding) => sidesOf(finding).after },
  { id: 'reason', header: 'Reason', text: (finding) => finding.reason.name },
  { id: 'severity', header: 'Severity', text: (finding) => severityWords[finding.severity] },
  { id: 'direction', header: 'Direction', text: (finding) => directionWords[finding.direction] },
  { id: 'over', header: 'Over', text: (finding) => formatMoney(finding.overDollars), plain: (finding) => finding.overDollars, align: 'end', hidden: true },
  { id: 'under', header: 'Under', text: (finding) => formatMoney(finding.underDollars), plain: (finding) => finding.underDollars, align: 'end', hidden: true },
  { id: 'payment', header: 'Payment', text: (finding) => yes(finding.paymentAffecting), hidden: true, help: 'Whether payment changes.' },
  { id: 'scored', header: 'Counts', text: (finding) => yes(finding.scored), help: 'Whether it counts against the coder: attributable, not educational only.' },
  { id: 'account', header: 'Account', unbroken: true, text: (finding) => finding.accountNumber },
  { id: 'coder', header: 'Coder', unbroken: true, text: (finding) => finding.coder?.displayName ?? DASH },
  { id: 'auditedOn', header: 'Audited', unbroken: true, text: (finding) => formatDate(finding.auditedOn), plain: (finding) => finding.auditedOn },
  { id: 'teaching', header: 'Teaching', text: (finding) => yes(finding.teachingExample), hidden: true },
  { id: 'rationale', header: 'Rationale', text: (finding) => finding.rationale ?? DASH, hidden: true },
  { id: 'reference', header: 'Reference', text: (finding) => finding.reference ?? DASH, hidden: true },
];

export const findingColumns = screenColumns(columns);
export const findingExport = exportColumns(columns);
