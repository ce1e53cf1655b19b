import { Anchor, List, Text } from '@mantine/core';
import { Panel } from '@overread/ui';
import { Link } from 'react-router';
import type { Insights } from '../frame/use-insights.js';
import { useAttention } from './use-attention.js';

/** Is anything off: what misses its target, or got worse, by more than chance. */
export function AttentionPanel({ insights }: { insights: Insights }) {
  const { state, found, measured } = useAttention(insights);
  return (
    <Panel title="Is anything off?" description="Targets missed and changes for the worse that chance does not explain." state={state} height={72}>
      {found.length === 0 ? <Text size="sm">{measured ? 'Nothing that was measured is off in these days.' : 'Nothing was measured in these days.'}</Text> : (
        <List size="sm" spacing={4}>
          {found.map(({ key, sentence, path }) => <List.Item key={key}>{sentence} <Anchor component={Link} to={insights.used.linkTo(path)} inherit aria-label={`Look into it: ${sentence}`}>Look into it</Anchor></List.Item>)}
        </List>
      )}
    </Panel>
  );
}
