import { Anchor, Group, Stack } from '@mantine/core';
import { addDays, civilDate } from '@overread/domain/time';
import type { DrawProofFragment } from '@overread/schema';
import { Panel } from '@overread/ui';
import { Link } from 'react-router';
import { filterLink } from '../../../shared/filters/filter-address.js';
import { useToday } from '../../../shared/filters/use-today.js';
import { useSession } from '../../../shared/session/session.js';
import { ProgressBar } from '../plans/progress-bar.js';
import { drawFilter } from './draw-filter.js';

/** How far the audits of a draw are, with the ways to them and to what they say. */
export function AuditsPanel({ draw }: { draw: DrawProofFragment }) {
  const today = useToday();
  const { can } = useSession();
  // West of Greenwich the day of the draw may be the one before; a day too many finds nothing more, the draw narrows it.
  const filter = drawFilter(draw, addDays(civilDate('UTC', Date.parse(draw.drawnAt)), -1), today);
  return (
    <Panel title="Audits">
      <Stack gap="xs">
        <ProgressBar progress={draw.progress} detailed />
        {draw.plan.calibration && can('metric.compareAuditors') ? <Anchor component={Link} to={`/insights/auditors/calibrations/${draw.id}`} size="sm">Agreement of the session’s auditors</Anchor> : null}
        {draw.progress.submitted === 0 ? null : (
          <Group gap="md">
            <Anchor component={Link} to={filterLink('/explore/audits', filter)} size="sm">Show the audits</Anchor>
            <Anchor component={Link} to={filterLink('/insights/quality', filter)} size="sm">Accuracy of this draw</Anchor>
            <Anchor component={Link} to={`/sampling/draws/${draw.id}/report`} size="sm">Report: error rate and dollars</Anchor>
          </Group>
        )}
      </Stack>
    </Panel>
  );
}
