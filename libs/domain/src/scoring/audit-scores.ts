import type { LineSection } from '../audits/index.js';
import type { CodeCounts, Score } from './counts.js';

/** All scores of one audited chart; what was not audited has denominator 0. */
export interface AuditScores {
  readonly sections: Readonly<Record<LineSection, CodeCounts>>;
  readonly total: CodeCounts;
  readonly codeOverCode: Score;
  readonly netOfOverCoding: Score;
  readonly union: Score;
  readonly weighted: Score;
  readonly record: Score;
  readonly drg: Score;
  readonly em: Score;
  readonly principal: Score;
  readonly poa: Score;
  readonly disposition: Score;
  readonly modifiers: Score;
  readonly units: Score;
  /** Dollars of scored findings, as decimal strings; never netted. */
  readonly overDollars: string;
  readonly underDollars: string;
}
