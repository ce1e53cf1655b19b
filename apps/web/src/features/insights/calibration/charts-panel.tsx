import { Anchor, Text, VisuallyHidden } from '@mantine/core';
import { majorityOf } from '@overread/domain/statistics';
import { type DataColumn, DataTable, Panel } from '@overread/ui';
import { Link } from 'react-router';
import { type Calibration, type CalibrationChart, rankOf, reviewWords } from './calibration-words.js';

/** What one auditor said of a chart, marked where most said otherwise. */
function ReviewCell({ chart: { reviews, submitted, due, accountNumber }, reviewerId, first }: { chart: CalibrationChart; reviewerId: string; first: boolean }) {
  if (reviews === null) return first ? <Text span size="sm" c="dimmed" style={{ whiteSpace: 'nowrap' }}>{submitted} of {due} in</Text> : null;
  const review = reviews.find((each) => each.reviewerId === reviewerId);
  if (review === undefined) return <Text span size="sm" c="dimmed" style={{ whiteSpace: 'nowrap' }}>Own work</Text>;
  const majority = majorityOf(reviews.map(rankOf));
  const rank = rankOf(review);
  const apart = rank !== null && majority !== null && rank !== majority;
  return (
    <Text span size="sm" fw={apart ? 700 : 400} style={{ whiteSpace: 'nowrap' }}>
      <Anchor component={Link} to={`/audit/${review.auditId}`} inherit c={rank === 0 && !apart ? 'dimmed' : ''}>{reviewWords(review)}<VisuallyHidden>, the audit of {accountNumber}</VisuallyHidden></Anchor>
      {apart ? <> <span aria-hidden="true">≠</span><VisuallyHidden> unlike most</VisuallyHidden></> : null}
      {review.primary ? <> <span aria-hidden="true">•</span><VisuallyHidden> counts for the coder</VisuallyHidden></> : null}
    </Text>
  );
}

/** Who said what of which chart; told of a chart once every review of it is in. */
export function ChartsPanel({ calibration: { charts, reviewers } }: { calibration: Calibration }) {
  const columns: readonly DataColumn<CalibrationChart>[] = [
    { id: 'account', header: 'Chart', cell: ({ chartId, accountNumber }) => <Anchor component={Link} to={`/explore/charts/${chartId}`} inherit>{accountNumber}</Anchor>, sortValue: ({ accountNumber }) => accountNumber },
    { id: 'facility', header: 'Facility', hidden: true, cell: ({ facility }) => <Text span inherit style={{ whiteSpace: 'nowrap' }}>{facility}</Text>, sortValue: ({ facility }) => facility },
    { id: 'work', header: 'Work type', hidden: true, cell: ({ workType }) => workType, sortValue: ({ workType }) => workType },
    ...reviewers.map(({ id, label }, at): DataColumn<CalibrationChart> => ({
      id, header: label, cell: (chart) => <ReviewCell chart={chart} reviewerId={id} first={at === 0} />,
      sortValue: ({ reviews }) => { const review = reviews?.find((each) => each.reviewerId === id); return review ? rankOf(review) : null; },
    })),
  ];
  return (
    <Panel title="Who said what" description="The worst severity that each found; clean = nothing that counts. ≠ is unlike more than half of the reviews, • the review that counts for the coder. A chart is told once every review of it is in.">
      <DataTable label="Reviews by chart" columns={columns} rows={charts} rowKey={({ chartId }) => chartId} maxHeight={560} tableId="insights.calibration.charts" />
    </Panel>
  );
}
