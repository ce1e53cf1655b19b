import { skipToken, useQuery } from '@apollo/client/react';
import { Anchor, Button, Group } from '@mantine/core';
import { formatCount, Panel, panelStateOf } from '@overread/ui';
import { Link } from 'react-router';
import type { Insights } from '../frame/use-insights.js';
import { InsightsExamplesQuery } from './errors.queries.js';
import { ExampleTable } from './example-table.js';
import { type Axis, axisWords, pileLink, pileScope } from './pareto-axis.js';

interface ExamplesPanelProps { insights: Insights; axis: Axis; pile: string; onClose: () => void }

/** The newest findings of one pile: codes before and after, what, why, and in the auditor's words. */
export function ExamplesPanel({ insights: { input, filter }, axis, pile, onClose }: ExamplesPanelProps) {
  const scope = pileScope(axis, pile);
  const { typeCode = null, reasonCode = null, codePair = null } = scope?.narrowing ?? {};
  const query = useQuery(InsightsExamplesQuery, input === null || scope === null ? skipToken : {
    variables: { filter: { ...input, ...(scope.change.serviceLines ? { serviceLines: [...scope.change.serviceLines] } : {}), ...(scope.change.workTypes ? { workTypes: [...scope.change.workTypes] } : {}) }, typeCode, reasonCode, codePair },
  });
  const found = query.data?.findings;
  const to = pileLink(axis, pile, filter);
  const state = scope === null ? { kind: 'empty' as const, message: 'These findings have nothing to be looked up by.' } : panelStateOf({ ...query, loading: input === null || query.loading }, ({ findings }) => (findings.edges.length === 0 ? { kind: 'empty', message: 'No finding of this kind in these days.', action: { label: 'Close the examples', onClick: onClose } } : { kind: 'ready' }));
  const total = found?.pageInfo.total ?? null;
  return (
    <Panel title={`Examples: ${axisWords[axis].name.toLowerCase()} ${found?.edges[0] ? nameOf(axis, found.edges[0].node, pile) : pile}`} description={total === null ? undefined : `The newest ${formatCount(found?.edges.length)} of ${formatCount(total)}.`} state={state} height={240}
      actions={<Group gap="xs">{to ? <Anchor component={Link} to={to} size="sm">Show all rows</Anchor> : null}<Button size="compact-sm" variant="default" onClick={onClose}>Close</Button></Group>}>
      {found ? <ExampleTable findings={found.edges.map(({ node }) => node)} /> : null}
    </Panel>
  );
}

/** What a pile is called, from one of its findings; the key itself for piles that are their own name. */
const nameOf = (axis: Axis, finding: { type: { name: string }; reason: { name: string } }, pile: string): string => (axis === 'type' ? finding.type.name : axis === 'reason' ? finding.reason.name : pile);
