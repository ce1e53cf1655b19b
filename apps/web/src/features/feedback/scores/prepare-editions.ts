import { isRefusal, wilson } from '@overread/domain/statistics';
import { DASH, formatCount, formatPercent } from '@overread/ui';

interface Line { readonly method: string; readonly label: string; readonly numerator: number; readonly denominator: number; readonly value?: number | null }
interface Edition { readonly edition: number; readonly isCurrent: boolean; readonly lines: readonly Line[] }

/** A score in words: what was counted, and how sure it is; the second is empty when nothing was audited. */
export interface ScoreWords { readonly share: string; readonly sureness: string }

/** A method's score in the first and in the current edition. */
export interface EditionRow {
  readonly method: string;
  readonly label: string;
  readonly first: ScoreWords;
  /** Null when there has been only one edition. */
  readonly current: ScoreWords | null;
  readonly changed: boolean;
}

/** Shares of things that were each right or wrong; weighted points and a net of two counts have no such interval. */
const counted = new Set(['code-over-code', 'union', 'poa', 'modifiers', 'units']);

const bare = (share: number): string => formatPercent(share).replace('\u00a0%', '');

/** "8/10 = 80.0 %" and "49.0–94.3, n = 10": 95 % by Wilson where it counts things; a dash when nothing was audited. */
export function scoreWords({ method, numerator, denominator, value }: Line): ScoreWords {
  if (value === null || value === undefined) return { share: DASH, sureness: '' };
  const interval = counted.has(method) ? wilson({ x: numerator, n: denominator, conf: 0.95 }) : null;
  const bounds = interval === null || isRefusal(interval) ? [] : [`${bare(interval.lower)}–${bare(interval.upper)}`];
  return { share: `${formatCount(numerator, 1)}/${formatCount(denominator, 1)} = ${formatPercent(value)}`, sureness: [...bounds, `n\u00a0=\u00a0${formatCount(denominator, 1)}`].join(', ') };
}

const isMeasured = (words: ScoreWords | null): boolean => words !== null && words.share !== DASH;

/** Every method that measured anything, the headline first. */
export function prepareEditions(editions: readonly Edition[], headline: string): EditionRow[] {
  const first = [...editions].sort((a, b) => a.edition - b.edition)[0];
  const current = editions.find((edition) => edition.isCurrent);
  if (first === undefined) return [];
  const isOnly = current === undefined || current.edition === first.edition;
  return first.lines
    .map((line): EditionRow => {
      const now = isOnly ? undefined : current.lines.find((other) => other.method === line.method);
      const [before, after] = [scoreWords(line), now === undefined ? null : scoreWords(now)];
      return { method: line.method, label: line.label, first: before, current: after, changed: after !== null && after.share !== before.share };
    })
    .filter((row) => isMeasured(row.first) || isMeasured(row.current) || row.method === headline)
    .sort((a, b) => Number(b.method === headline) - Number(a.method === headline));
}
