import { isRefusal, majorityDissent, measureCalibration, wilson, type Dissent } from '@overread/domain/statistics';
import { severityScale } from '../agreement/worst-severity-sql.js';
import type { CalibrationChart } from './calibration-chart.model.js';
import type { FigureGap } from './calibration-figure.model.js';
import type { Calibration, CalibrationDissent, CalibrationMeasures, CalibrationReviewer } from './calibration.model.js';
import type { SessionReview } from './session-reviews.query.js';

const CONF = 0.95;

type Rate = (review: SessionReview) => number;
const foundRating: Rate = ({ found }) => Number(found);
const worstRating: Rate = ({ worst }) => worst;

/**
 * A session from its reviews. What the person asking must not see yet is as good as not reviewed. Figures take every review that is in;
 * who said what, and who stood apart, only of charts of which all reviews are in.
 */
export const measureSession = (reviews: readonly SessionReview[], labels: ReadonlyMap<string, string>): Omit<Calibration, 'session'> => {
  // A chart that all set aside, such as one that was substituted, is none of the session.
  const charts = [...chartsOf(reviews).values()].filter((chart) => chart.some(({ isSkipped }) => !isSkipped));
  const labelOf = (id: string): string => labels.get(id) ?? id;
  const ids = [...new Set(reviews.flatMap(({ reviewerId }) => reviewerId ?? []))].sort((a, b) => (labelOf(a) < labelOf(b) ? -1 : 1));
  const ratings = (of: readonly (readonly SessionReview[])[], rate: Rate): (number | null)[][] =>
    of.map((chart) => ids.map((id) => {
      const review = chart.find(({ reviewerId }) => reviewerId === id);
      return review === undefined || !isIn(review) ? null : rate(review);
    }));
  const finished = charts.filter(isFinished);
  const [found, severity] = [majorityDissent(ratings(finished, foundRating)), majorityDissent(ratings(finished, worstRating))];
  return {
    found: measuresOf(ratings(charts, foundRating), false),
    severity: measuresOf(ratings(charts, worstRating), true),
    reviewers: ids.map((id, at): CalibrationReviewer => {
      const own = reviews.filter(({ reviewerId }) => reviewerId === id);
      return { id, label: labelOf(id), submitted: own.filter(isIn).length, due: own.filter(({ isSkipped }) => !isSkipped).length, found: dissentOf(found[at]), severity: dissentOf(severity[at]) };
    }),
    charts: charts.map(chartOf),
  };
};

const chartsOf = (reviews: readonly SessionReview[]): Map<string, SessionReview[]> => {
  const charts = new Map<string, SessionReview[]>();
  for (const review of reviews) charts.set(review.sampledChartId, [...(charts.get(review.sampledChartId) ?? []), review]);
  return charts;
};

const isIn = ({ isSubmitted, isUnseen, found }: SessionReview): boolean => isSubmitted && !isUnseen && found !== null;
const isFinished = (chart: readonly SessionReview[]): boolean => chart.every((review) => isIn(review) || (review.isSkipped && !review.isUnseen));

const measuresOf = (units: (number | null)[][], ordered: boolean): CalibrationMeasures => {
  const measured = measureCalibration({ units, conf: CONF, ordered });
  if (isRefusal(measured)) throw new Error(`a calibration that cannot be measured: ${measured.error}`);
  const named = (figure: typeof measured.percent) => ({ ...figure, gap: figure.gap as FigureGap | null });
  return { percent: named(measured.percent), fleiss: named(measured.fleiss), alpha: named(measured.alpha), ordinal: measured.ordinal === null ? null : named(measured.ordinal) };
};

const dissentOf = ({ judged, above, below }: Dissent = { judged: 0, above: 0, below: 0 }): CalibrationDissent => {
  const share = wilson({ x: above + below, n: judged, conf: CONF });
  return { judged, above, below, share: isRefusal(share) ? null : { value: share.estimate, lower: share.lower, upper: share.upper } };
};

const chartOf = (reviews: readonly SessionReview[]): CalibrationChart => {
  const [{ chartId, accountNumber, facility, workType } = { chartId: '', accountNumber: '', facility: '', workType: '' }] = reviews;
  return {
    chartId, accountNumber, facility, workType,
    submitted: reviews.filter(({ isSubmitted }) => isSubmitted).length,
    due: reviews.filter(({ isSkipped }) => !isSkipped).length,
    reviews: isFinished(reviews) ? reviews.flatMap(({ auditId, reviewerId, isPrimary, isSkipped, found, worst }) => (reviewerId === null ? [] : [{ auditId, reviewerId, primary: isPrimary, found: isSkipped ? null : found, worst: isSkipped ? null : (severityScale[worst] ?? null) }])) : null,
  };
};
