import { Severity } from '@overread/api-reference';
import { measureSession } from './measure-session.js';
import type { SessionReview } from './session-reviews.query.js';

const labels = new Map([['x', 'A01'], ['y', 'A02'], ['z', 'A03']]);
const review = (chart: string, reviewerId: string, worst: number | 'open' | 'skipped', more: Partial<SessionReview> = {}): SessionReview => ({
  sampledChartId: chart, chartId: `chart ${chart}`, accountNumber: chart, facility: 'North', workType: 'Inpatient', auditId: `${chart} ${reviewerId}`, reviewerId, isPrimary: reviewerId === 'x',
  isSkipped: worst === 'skipped', isSubmitted: typeof worst === 'number', isUnseen: false, found: typeof worst === 'number' ? worst > 0 : null, worst: typeof worst === 'number' ? worst : 0, ...more,
});
const chart = (name: string, ...worst: readonly (number | 'open' | 'skipped')[]): SessionReview[] => worst.map((each, at) => review(name, ['x', 'y', 'z'][at] ?? '', each));

test('figures take every review that is in; who said what is told of the charts that all have finished', () => {
  const { found, charts, reviewers } = measureSession([...chart('1', 0, 0, 0), ...chart('2', 2, 2, 3), ...chart('3', 0, 1, 0), ...chart('4', 1, 1, 'open')], labels);
  expect([found.percent.charts, found.alpha.charts, found.fleiss.charts]).toEqual([4, 4, 3]);
  expect(found.percent.value).toBeCloseTo((3 + 3 + 1 + 1) / 10, 12);
  expect(charts.map(({ submitted, due, reviews }) => [submitted, due, reviews?.map(({ worst }) => worst) ?? null])).toEqual([
    [3, 3, [null, null, null]], [3, 3, [Severity.MODERATE, Severity.MODERATE, Severity.MAJOR]], [3, 3, [null, Severity.MINOR, null]], [2, 3, null],
  ]);
  expect(reviewers.map(({ label, submitted, due, found: { judged, above, below }, severity }) => [label, submitted, due, judged, above, below, severity.above])).toEqual([['A01', 4, 4, 3, 0, 0, 0], ['A02', 4, 4, 3, 1, 0, 1], ['A03', 3, 4, 3, 0, 0, 1]]);
  expect(reviewers[1]?.found.share).toMatchObject({ value: 1 / 3 });
});

test('a chart that somebody set aside is finished without them; an auditor’s own chart is not theirs to review', () => {
  const { charts, found, reviewers } = measureSession([...chart('1', 1, 0, 'skipped'), ...chart('2', 0, 0)], labels);
  expect(charts[0]).toMatchObject({ submitted: 2, due: 2, reviews: [{ found: true }, { found: false }, { found: null, worst: null }] });
  expect(charts[1]?.reviews).toHaveLength(2);
  expect(found.fleiss).toMatchObject({ value: null, charts: 0, gap: 'NO_CHART' });
  expect(reviewers[2]).toMatchObject({ due: 0, submitted: 0, found: { judged: 0, share: null } });
});

test('to somebody who has a review of a chart to make, the others of it are as good as not made', () => {
  const hidden = chart('2', 3, 3, 'open').map((each) => ({ ...each, isUnseen: each.reviewerId !== 'z' }));
  const { charts, found, reviewers } = measureSession([...chart('1', 1, 0, 0), ...hidden], labels);
  expect(charts[1]?.reviews).toBeNull();
  expect(found.alpha.charts).toBe(1);
  expect(reviewers[0]).toMatchObject({ submitted: 1, due: 2 });
});

test('nothing reviewed yet: dashes with their reason, no share', () => {
  const { found, severity, reviewers } = measureSession(chart('1', 'open', 'open', 'open'), labels);
  for (const figure of [found.percent, found.fleiss, found.alpha, severity.ordinal]) expect(figure).toMatchObject({ value: null, charts: 0, gap: 'NO_CHART' });
  expect(found.ordinal).toBeNull();
  expect(reviewers.map(({ found: { share } }) => share)).toEqual([null, null, null]);
});
