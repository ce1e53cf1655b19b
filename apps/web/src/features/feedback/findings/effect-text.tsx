import { List, Text } from '@mantine/core';
import { formatPercent } from '@overread/ui';
import { shareText } from '../../../shared/audits/score-lines.js';
import { Becomes } from '../../../shared/findings/change-text.js';
import type { ScoreEffect } from '../scores/effect-of-conceding.js';

/** What a concession would do to the score, method by method. */
export function EffectText({ effects, chosen }: { effects: readonly ScoreEffect[]; chosen: 'UPHELD' | 'CONCEDED' | null }) {
  if (chosen === 'UPHELD') return <Text size="sm" role="status">If you uphold it, the score stays as it is.</Text>;
  if (effects.length === 0) return <Text size="sm" role="status">If you concede it, no score moves: the finding is not scored.</Text>;
  return (
    <div role="status">
      <Text size="sm">If you concede it:</Text>
      <List size="sm" withPadding>
        {effects.map(({ before, after }) => <List.Item key={before.method}>{before.label}: {shareText(before, formatPercent)}<Becomes /><b>{shareText(after, formatPercent)}</b></List.Item>)}
      </List>
    </div>
  );
}
