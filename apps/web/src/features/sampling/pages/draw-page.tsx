import { useQuery } from '@apollo/client/react';
import { Alert, Badge, Button, Grid, Stack } from '@mantine/core';
import type { DrawProofFragment } from '@overread/schema';
import { formatCount, Page, Panel, panelStateOf } from '@overread/ui';
import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import { useFilterOptions } from '../../../shared/filters/use-filter-options.js';
import { useSession } from '../../../shared/session/session.js';
import { AuditsPanel } from '../draws/audits-panel.js';
import { DrawnNotice } from '../draws/drawn-notice.js';
import { ExpansionPanel } from '../draws/expansion-panel.js';
import { ExtendPanel } from '../draws/extend-panel.js';
import { SubstitutionsPanel } from '../draws/substitutions-panel.js';
import { methodWords } from '../plans/method-words.js';
import { strataOf } from '../plans/method-traits.js';
import { strataLabels } from '../plans/strata-labels.js';
import { FunnelCounts } from '../preview/funnel-counts.js';
import { StrataTable } from '../preview/strata-table.js';
import { ProofFacts } from '../proof/proof-facts.js';
import { ReproducePanel } from '../proof/reproduce-panel.js';
import { UnitsPanel } from '../proof/units-panel.js';
import { VerifyPanel } from '../proof/verify-panel.js';
import { DrawQuery } from '../queries/draw.queries.js';

function Proof({ draw }: { draw: DrawProofFragment }) {
  const { can } = useSession();
  const options = useFilterOptions();
  const by = strataOf(draw);
  const labelOf = useMemo(() => strataLabels(by, options), [by, options]);
  const extension = draw.plan.draws.find(({ extendsDrawId }) => extendsDrawId === draw.id);
  const maySubstitute = can('draw.substitute') && !extension;
  return (
    <Stack gap="md">
      <DrawnNotice number={draw.number} seed={draw.seed} />
      {draw.projectable ? null : <Alert color="yellow" role="note" title="Not projectable">A focused draw says nothing about the rest of the charts; it stays out of headline accuracy.</Alert>}
      {extension ? <Alert color="blue" role="note">This draw has been extended to {formatCount(extension.selectedCount)} charts. <Link to={`/sampling/draws/${extension.id}`}>See draw {extension.number}</Link></Alert> : null}
      <Grid gap="md">
        <Grid.Col span={{ base: 12, lg: 7 }}>
          <Stack gap="md">
            <Panel title="Proof" description="What the draw stands on. Anyone with these and the frame can redo it."><ProofFacts draw={draw} /></Panel>
            <VerifyPanel key={draw.id} drawId={draw.id} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 5 }}>
          <Stack gap="md">
            <AuditsPanel draw={draw} />
            <Panel
              title="From population to sample"
            >
              <FunnelCounts population={draw.populationCount} frame={draw.frameCount} excluded={draw.excluded} n={draw.selectedCount} drawn={draw.extendsDrawId === null ? 'drawn' : 'drawn, those of the draw it extends included'} />
            </Panel>
            {draw.expansion ? <ExpansionPanel key={`expansion-${draw.id}`} drawId={draw.id} expansion={draw.expansion} mayExpand={can('draw.extend') && !extension} /> : null}
            {draw.drawsByTicket && can('draw.extend') && !extension && !(draw.method === 'DISCOVERY' && draw.extendsDrawId === null) ? <ExtendPanel key={`extend-${draw.id}`} drawId={draw.id} left={draw.frameCount - draw.selectedCount} /> : null}
          </Stack>
        </Grid.Col>
      </Grid>
      <Panel title="Strata"><StrataTable strata={draw.strata} labelOf={labelOf} /></Panel>
      {draw.drawsByTicket && (maySubstitute || draw.substitutions.length > 0) ? <SubstitutionsPanel key={`substitutions-${draw.id}`} draw={draw} maySubstitute={maySubstitute} /> : null}
      <UnitsPanel key={`units-${draw.id}`} draw={draw} labelOf={labelOf} />
      <ReproducePanel draw={draw} />
    </Stack>
  );
}

/** The proof of one draw. */
export default function DrawPage() {
  const { id = '' } = useParams();
  const query = useQuery(DrawQuery, { variables: { id } });
  const draw = query.data?.draw;
  if (!draw) {
    return <Page title="Draw"><Panel title="Proof" height={400} state={panelStateOf(query, () => ({ kind: 'empty', message: 'There is no such draw, or it is not yours to see.', action: { label: 'All plans', href: '/sampling/plans' } }))} /></Page>;
  }
  return (
    <Page
      title={`${draw.plan.name}: draw ${draw.number}`}
      description={<>{methodWords[draw.method]} · {formatCount(draw.selectedCount)} of {formatCount(draw.frameCount)} charts · <Badge component="span" color="green">Locked</Badge></>}
      actions={<Button component={Link} variant="default" to={`/sampling/plans/${draw.plan.id}`}>To the plan</Button>}
    >
      <Proof draw={draw} />
    </Page>
  );
}
