import { isCount } from '../result/is-count.js';
import { isRefusal, refuse, type Result } from '../result/refusal.js';
import { sumOf } from '../result/sum-of.js';
import { adjustPValues } from './adjust-p-values.js';
import { pairAssociation } from './pair-association.js';

/** Charts audited of a coder in one kind of work. */
export interface AuditedCharts {
  readonly coder: string;
  readonly work: string;
  readonly charts: number;
}

/** Of these, the charts with at least one error of a type. */
export interface ErrorCharts extends AuditedCharts {
  readonly type: string;
  /** Where errors are told apart by code family too: the family; null = an error of no code. Left out: by type only. */
  readonly family?: string | null;
}

export interface RecurringError {
  readonly coder: string;
  readonly type: string;
  /** Null where errors are told apart by type only, and for errors of no code. */
  readonly family: string | null;
  /** Charts with the error, of the coder's charts audited. */
  readonly charts: number;
  readonly audited: number;
  /** The same of the peers: everybody else's charts in the kinds of work that the coder was audited in. */
  readonly peerCharts: number;
  readonly peerAudited: number;
  /** How many times more often than over all these charts. */
  readonly lift: number;
  /** Fisher's exact test, one-sided. */
  readonly p: number;
  /** The same after Benjamini–Hochberg over all pairs tested. */
  readonly adjusted: number;
}

export interface RecurringErrors {
  /** Coder × error pairs that were tested: every error found in `minimum` charts or more, whoever made it, for every coder audited who has peers. */
  readonly tested: number;
  /** Least adjusted p first. */
  readonly found: readonly RecurringError[];
}

export interface RecurringInput {
  readonly audited: readonly AuditedCharts[];
  readonly errors: readonly ErrorCharts[];
  /** False discovery rate, such as 0.1. */
  readonly rate: number;
  /** Charts with the error from which it is recurring. */
  readonly minimum: number;
}

/** An error as it is told apart from others. */
interface ErrorKind {
  readonly key: string;
  readonly type: string;
  readonly family: string | null;
}

/**
 * Errors that a coder makes in more charts than chance gives, against peers in the same kinds of work. Errors are told apart by type, or
 * by type and code family where `errors` name one. Charts are counted, not findings, so that one bad chart is one. An error found in
 * fewer than `minimum` charts of everybody can recur with nobody and is not tested: that looks at all charts together and not at who
 * made it, so it does not bend the tests. Nothing to test → nothing tested. Fisher RA (1935); Benjamini Y, Hochberg Y (1995).
 */
export const recurringErrors = ({ audited, errors, rate, minimum }: RecurringInput): Result<RecurringErrors> => {
  if (![...audited, ...errors].every(({ charts }) => isCount(charts))) return refuse('INVALID_INPUT');
  const works = groupBy(audited.filter(({ charts }) => charts > 0), ({ coder }) => coder);
  const kinds = kindsOf(errors, minimum);
  const allAudited = chartsBy(audited, ({ work }) => [work]);
  const allWrong = chartsBy(errors, (row) => [keyOf(row), row.work]);
  const ownWrong = chartsBy(errors, (row) => [row.coder, keyOf(row), row.work]);
  const tested: Omit<RecurringError, 'adjusted'>[] = [];
  for (const [coder, rows] of [...works].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const own = sumOf(rows, ({ charts }) => charts);
    const worked = [...new Set(rows.map(({ work }) => work))];
    const all = sumOf(worked, (work) => allAudited(work));
    if (own === all) continue;
    for (const { key, type, family } of kinds) {
      const n11 = sumOf(worked, (work) => ownWrong(coder, key, work));
      const nA = sumOf(worked, (work) => allWrong(key, work));
      const pair = n11 === 0 ? never : pairAssociation({ n11, nA, nB: own, N: all });
      if (isRefusal(pair)) return pair;
      tested.push({ coder, type, family, charts: n11, audited: own, peerCharts: nA - n11, peerAudited: all - own, lift: pair.lift ?? 0, p: pair.pGreater });
    }
  }
  if (tested.length === 0) return { tested: 0, found: [] };
  const adjusted = adjustPValues({ p: tested.map(({ p }) => Math.min(1, p)), alpha: rate });
  if (isRefusal(adjusted)) return adjusted;
  const found = tested.map((pair, at) => ({ ...pair, adjusted: adjusted.bh[at] ?? 1 })).filter((pair) => pair.adjusted <= rate && pair.charts >= minimum && pair.lift > 1);
  return { tested: tested.length, found: found.sort((a, b) => a.adjusted - b.adjusted || b.lift - a.lift || (a.coder < b.coder ? -1 : 1)) };
};

/** None or more is certain: most pairs are these, and need no tail worked out. */
const never = { lift: 0, pGreater: 1 } as const;

const keyOf = ({ type, family = null }: ErrorCharts): string => JSON.stringify([type, family]);

/** The errors that occur often enough to be looked for, by type, then family. */
const kindsOf = (errors: readonly ErrorCharts[], minimum: number): readonly ErrorKind[] => {
  const rows = groupBy(errors, keyOf);
  return [...rows].filter(([, own]) => sumOf(own, ({ charts }) => charts) >= Math.max(1, minimum)).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, [first]]) => ({ key, type: first?.type ?? '', family: first?.family ?? null }));
};

const groupBy = <Row>(rows: readonly Row[], key: (row: Row) => string): ReadonlyMap<string, readonly Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
};

/** Charts added up by what `words` says, looked up by the same words; 0 where there are none. */
const chartsBy = <Row extends { readonly charts: number }>(rows: readonly Row[], words: (row: Row) => readonly string[]): ((...asked: readonly string[]) => number) => {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(JSON.stringify(words(row)), (sums.get(JSON.stringify(words(row))) ?? 0) + row.charts);
  return (...asked) => sums.get(JSON.stringify(asked)) ?? 0;
};
