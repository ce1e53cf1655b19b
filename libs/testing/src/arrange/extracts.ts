import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../../../../../shared/data/extracts');

/** Real-looking extracts of one hospital group; they stay outside the repository. */
export const extracts = {
  charts: join(folder, 'inpatient_charts_wide.csv'),
  timeLog: join(folder, 'coder_time_log.csv'),
  queries: join(folder, 'physician_queries.csv'),
  secondReviews: join(folder, 'second_review_codes_long.csv'),
  truth: join(folder, 'planted_truth.json'),
} as const;

const missing = Object.values(extracts).filter((file) => !existsSync(file));
if (missing.length > 0) console.warn(`SKIPPED: this journey needs ${missing.join(', ')}`);

/** `describe` where the extracts are, else skipped by name. */
export const withExtracts = missing.length > 0 ? describe.skip : describe;

/** The zones of the facilities of the extracts, as options of the command line. */
export const zones = ['--zone', 'NMC=America/New_York', '--zone', 'LKS=America/Chicago', '--zone', 'DST=America/Phoenix'];

interface Planted {
  readonly account: string;
  readonly coder: string;
  readonly gold_dx: number;
  readonly coder_dx: number;
  readonly errors: readonly (readonly [kind: string, coder: string, right: string])[];
}

export interface ExpectedCounts {
  charts: number;
  clean: number;
  matched: number;
  revised: number;
  unsupported: number;
  missed: number;
  wrongPrincipal: number;
  poa: number;
}

/**
 * This chart has more diagnoses than a wide file holds: the coder's 25 columns reach one code further than the reviewer's 25,
 * and that code counts as unsupported; the planted POA error lies beyond the cut on both sides.
 */
const cutAt25 = 'A4104144';

/** What was planted, coder by coder. */
export const plantedByCoder = (): Map<string, ExpectedCounts> => {
  const counts = new Map<string, ExpectedCounts>();
  for (const { account, coder, coder_dx: coded, errors } of JSON.parse(readFileSync(extracts.truth, 'utf8')) as Planted[]) {
    const of = (kind: string): number => errors.filter(([each]) => each === kind).length;
    const isCut = account === cutAt25;
    const unsupported = of('unsupported') + (isCut ? 1 : 0);
    const poa = isCut ? 0 : of('poa');
    const sum = counts.get(coder) ?? { charts: 0, clean: 0, matched: 0, revised: 0, unsupported: 0, missed: 0, wrongPrincipal: 0, poa: 0 };
    counts.set(coder, {
      charts: sum.charts + 1,
      clean: sum.clean + (errors.length === 0 ? 1 : 0),
      matched: sum.matched + Math.min(coded, 25) - of('revised') - unsupported,
      revised: sum.revised + of('revised'),
      unsupported: sum.unsupported + unsupported,
      missed: sum.missed + of('missed'),
      wrongPrincipal: sum.wrongPrincipal + of('wrong_principal'),
      poa: sum.poa + poa,
    });
  }
  return counts;
};
