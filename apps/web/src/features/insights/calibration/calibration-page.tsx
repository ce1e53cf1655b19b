import { useQuery } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { formatDateTime, Page, Panel, panelStateOf } from '@overread/ui';
import { Link, useParams } from 'react-router';
import { InsightsCalibrationQuery } from './calibration.queries.js';
import { ChartsPanel } from './charts-panel.js';
import { MeasuresPanel } from './measures-panel.js';
import { ReviewersPanel } from './reviewers-panel.js';

const ALL = '/insights/auditors';

/** One calibration session: the same charts judged by all its auditors, blind of each other. */
export default function CalibrationPage() {
  const { drawId = '' } = useParams();
  const query = useQuery(InsightsCalibrationQuery, { variables: { drawId } });
  const calibration = query.data?.calibration;
  if (!calibration) {
    return <Page title="Calibration session"><Panel title="Agreement of all" height={300} state={panelStateOf(query, () => ({ kind: 'empty', message: 'There is no such calibration session, or it is not yours to see.', action: { label: 'All sessions', href: ALL } }))} /></Page>;
  }
  const { planName, number, drawnAt } = calibration.session;
  return (
    <Page title={`${planName}, draw ${String(number)}`} description={`Calibration session drawn ${formatDateTime(drawnAt)}: do its auditors come to the same result on the same charts?`}
      actions={<Group gap="xs"><Button component={Link} variant="default" to={ALL}>All sessions</Button><Button component={Link} variant="default" to={`/sampling/draws/${drawId}`}>The draw</Button></Group>}>
      <MeasuresPanel calibration={calibration} />
      <ReviewersPanel reviewers={calibration.reviewers} />
      <ChartsPanel calibration={calibration} />
    </Page>
  );
}
