import { isRefusal, wilson } from '@overread/domain/statistics';
import { DASH, formatCount, formatInterval } from '@overread/ui';

interface Line { readonly method: string; readonly label: string; readonly numerator: number; readonly denominator: number; readonly value?: number | null }
interface Edition { readonly edition: number; readonly isCurrent: boolean; readonly lines: readonly Line[] }

/** A method's score in the first and in the current edition, as text. */
export interface EditionRow {
  readonly method: string;
  readonly label: string;
  readonly first: string;
  /** Null when there has been only one edition. */
  readonly current: string | null;
  readonly changed: boolean;
}

/** Shares of things that were each right or wrong; weighted points and a net of two counts have no such interval. */
const counted = new Set(['code-over-code', 'union', 'poa', 'modifiers', 'units']);

/** "8/10 = 80.0 % (49.0–94.3), n = 10": 95 % by Wilson where it counts things; a dash when nothing was audited. */
export function scoreText({ method, numerator, denominator, value }: Line): string {
  if (value === null || value === undefined) return DASH;
  const interval = counted.has(method) ? wilson({ x: numerator, n: denominator, conf: 0.95 }) : null;
  const bounds = interval === null || isRefusal(interval) ? {} : { low: interval.lower, high: interval.upper };
  return `${formatCount(numerator, 1)}/${formatCount(denominator, 1)} = ${formatInterval({ value, ...bounds, n: denominator })}`;
}

/** Every method that measured anything, the headline first. */
export function prepareEditions(editions: readonly Edition[], headline: string): EditionRow[] {
  const first = [...editions].sort((a, b) => a.edition - b.edition)[0];
  const current = editions.find((edition) => edition.isCurrent);
  if (first === undefined) return [];
  const isOnly = current === undefined || current.edition === first.edition;
  return first.lines
    .map((line): EditionRow & { measured: boolean } => {
      const now = isOnly ? undefined : current.lines.find((other) => other.method === line.method);
      const texts = [scoreText(line), now === undefined ? null : scoreText(now)] as const;
      return { method: line.method, label: line.label, first: texts[0], current: texts[1], changed: texts[1] !== null && texts[1] !== texts[0], measured: texts.some((text) => text !== null && text !== DASH) };
    })
    .filter((row) => row.measured || row.method === headline)
    .sort((a, b) => Number(b.method === headline) - Number(a.method === headline))
    .map(({ measured: _, ...row }) => row);
}
