import { isRefusal, measureAgreement, measureOrdinalAgreement, type DoubleReviews } from '@overread/domain/statistics';
import type { AgreementMeasures, AuditorAgreement, PairAgreement, SeverityAgreement, TypeAgreement } from './agreement.model.js';
import type { ChartOutcomeCount, OutcomeCount, TypeOutcomeCount } from './double-reviews.query.js';
import { severityScale } from './worst-severity-sql.js';

const CONF = 0.95;

interface Counted { readonly charts: readonly ChartOutcomeCount[]; readonly types: readonly TypeOutcomeCount[] }

/** Agreement of every pair, whoever of the two came first, and of all; labels by auditor id. */
export const pairUp = ({ charts, types }: Counted, labels: ReadonlyMap<string, string>): AuditorAgreement => {
  const labelOf = (id: string): string => labels.get(id) ?? id;
  const inOrder = <Row extends OutcomeCount>(row: Row): Row => (labelOf(row.first) <= labelOf(row.second) ? row : { ...row, first: row.second, second: row.first, firstFound: row.secondFound, secondFound: row.firstFound });
  const keyOf = ({ first, second }: OutcomeCount): string => `${first} ${second}`;
  const swapped = (row: ChartOutcomeCount): ChartOutcomeCount => ({ ...inOrder(row), ...(labelOf(row.first) <= labelOf(row.second) ? {} : { firstWorst: row.secondWorst, secondWorst: row.firstWorst }) });
  const ordered = { charts: charts.map(swapped), types: types.map(inOrder) };
  const pairs = [...new Map(ordered.charts.map((row) => [keyOf(row), row])).entries()].map(([key, { first, second }]): PairAgreement =>
    agreementOf(key, labelOf(first), labelOf(second), { charts: ordered.charts.filter((row) => keyOf(row) === key), types: ordered.types.filter((row) => keyOf(row) === key) }));
  return {
    all: charts.length === 0 ? null : agreementOf('', 'Primary reviewer', 'Blind second reviewer', { charts, types }),
    pairs: pairs.sort((a, b) => (a.first === b.first ? (a.second < b.second ? -1 : 1) : a.first < b.first ? -1 : 1)),
  };
};

const agreementOf = (key: string, first: string, second: string, { charts, types }: Counted): PairAgreement => {
  const clean = reviewsOf(charts);
  const all = sizeOf(clean);
  const names = new Map(types.map(({ type, typeName }) => [type, typeName]));
  const byType = [...names].map(([typeCode, typeName]): TypeAgreement => {
    const found = reviewsOf(types.filter(({ type }) => type === typeCode));
    return { typeCode, typeName, measures: measuresOf({ ...found, neither: all - found.both - found.firstOnly - found.secondOnly }) };
  });
  const often = ({ measures: { charts: judged, neither } }: TypeAgreement): number => judged - neither;
  return { key, first, second, clean: measuresOf(clean), severity: severityOf(charts), types: byType.sort((a, b) => often(b) - often(a) || (a.typeName < b.typeName ? -1 : 1)) };
};

/** Rows by what the first found at worst, columns by what the second did. */
const severityOf = (rows: readonly ChartOutcomeCount[]): SeverityAgreement => {
  const counts = severityScale.map((_, first) => severityScale.map((_worst, second) => rows.filter((row) => row.firstWorst === first && row.secondWorst === second).reduce((sum, row) => sum + row.charts, 0)));
  const agreement = measureOrdinalAgreement({ table: counts, conf: CONF });
  if (isRefusal(agreement)) throw new Error(`double reviews that cannot be measured: ${agreement.error}`);
  return { counts, same: agreement.same, linear: agreement.linear, quadratic: agreement.quadratic };
};

const sizeOf = ({ both, firstOnly, secondOnly, neither }: DoubleReviews): number => both + firstOnly + secondOnly + neither;

const reviewsOf = (rows: readonly OutcomeCount[]): DoubleReviews => {
  const count = (first: boolean, second: boolean): number => rows.filter((row) => row.firstFound === first && row.secondFound === second).reduce((sum, row) => sum + row.charts, 0);
  return { both: count(true, true), firstOnly: count(true, false), secondOnly: count(false, true), neither: count(false, false) };
};

/** Pairs come from charts that were reviewed, so there is always something to measure. */
const measuresOf = (reviews: DoubleReviews): AgreementMeasures => {
  const agreement = measureAgreement(reviews, CONF);
  if (isRefusal(agreement)) throw new Error(`double reviews that cannot be measured: ${agreement.error}`);
  return { ...reviews, ...agreement };
};
