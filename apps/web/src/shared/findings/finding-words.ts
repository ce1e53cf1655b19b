import type { Section } from '@overread/domain/audits';
import { formatMoney } from '@overread/ui';
import { marks, type Mark } from '../audits/change-words.js';
import { lineText } from '../audits/line-text.js';
import { isSection } from '../audits/section.js';
import { asLine } from '../audits/draft-from-findings.js';

interface ChangeLike { readonly section: string; readonly changeKey: string; readonly before?: unknown; readonly after?: unknown }

/** What the finding did to its line: glyph and word. */
export function markOf({ changeKey, before, after }: ChangeLike): Mark {
  const what = changeKey.split(':')[1] ?? '';
  if (what === 'resequenced') return marks.resequenced;
  if (before === null || before === undefined) return marks.added;
  if (after === null || after === undefined) return marks.removed;
  return marks.changed;
}

/** The line before and after in words; a dash for none. */
export function sidesOf({ section, before, after }: ChangeLike): { before: string; after: string } {
  const known: Section = isSection(section) ? section : 'field';
  return { before: lineText(known, asLine(before)), after: lineText(known, asLine(after)) };
}

export const severityWords = { MINOR: 'Minor', MODERATE: 'Moderate', MAJOR: 'Major' } as const;
export const directionWords = { OVER: 'Over-coded', UNDER: 'Under-coded', NEUTRAL: 'Neutral' } as const;

interface Judged {
  readonly severity: keyof typeof severityWords;
  readonly severityReason?: string | null;
  readonly direction: keyof typeof directionWords;
  readonly paymentAffecting: boolean;
  readonly overDollars: string;
  readonly underDollars: string;
}

/** Severity, direction and money, one phrase each; over and under are never netted. */
export function judgementWords(finding: Judged): string[] {
  const money = ([[finding.overDollars, 'over'], [finding.underDollars, 'under']] as const).filter(([amount]) => Number(amount) !== 0).map(([amount, side]) => `${formatMoney(amount)} ${side}`);
  return [
    `${severityWords[finding.severity]}${finding.severityReason ? ` (${finding.severityReason})` : ''}`,
    directionWords[finding.direction],
    finding.paymentAffecting ? 'Changes payment' : 'No change of payment',
    ...money,
  ];
}

/** Why a finding does not count against the coder; null when it does. */
export function unscoredWords(finding: { scored: boolean; educationalOnly: boolean; reason: { attributable: boolean }; decision?: { decision: string } | null }): string | null {
  if (finding.scored) return null;
  if (finding.decision?.decision === 'CONCEDED') return 'Withdrawn: it no longer counts';
  if (finding.educationalOnly) return 'Educational only: not scored';
  return finding.reason.attributable ? 'Not scored' : 'Not attributable to the coder: not scored';
}
