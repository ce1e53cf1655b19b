import { Text } from '@mantine/core';
import { comparePeriod } from '@overread/domain/metrics';
import { comparisonWords } from '../figures/comparison-words.js';
import type { Insights } from './use-insights.js';

/** Which days the changes of this screen are measured against; nothing when comparing is off. */
export function ComparedWith({ insights: { filter, used } }: { insights: Insights }) {
  const before = comparePeriod(used.range, filter.compare);
  return before === null ? null : <Text size="xs" c="dimmed">Changes are against {comparisonWords(filter.compare, before.from, before.to)}.</Text>;
}
