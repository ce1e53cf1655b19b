import { Text } from '@mantine/core';
import { panelStateOf } from '@overread/ui';
import { figureOf } from '../../figures/figure.js';
import { readingsOf } from '../../figures/figure-reading.js';
import { useTable } from '../../figures/use-figures.js';
import type { Insights } from '../../frame/use-insights.js';
import { judgedUnits } from '../judged-units.js';
import { shrunkCoders } from '../shrunk-coders.js';
import { standingWords } from './standing-words.js';

/** The one coder of the filter among the peers of the same filter: the shrunken rate, its interval, and why there is no league. */
export function CoderStanding({ insights: { input, headline, threshold }, coderId }: { insights: Insights; coderId: string }) {
  const table = useTable(input === null ? null : { ...input, coderIds: null }, [headline], 'CODER');
  const state = panelStateOf(table);
  const target = threshold(headline);
  const figures = table.data?.metrics;
  const found = figures ? shrunkCoders(readingsOf(figures.rows, headline), figureOf(figures.total.values, headline), target) : null;
  const words = found && standingWords(found, coderId, judgedUnits(headline), target);
  if (state.kind === 'loading') return <Text size="sm" c="dimmed" mb="xs">The peers are being read.</Text>;
  if (state.kind === 'error') return <Text size="sm" mb="xs" role="status">The peers could not be read: there is no shrunken rate now.</Text>;
  if (words === null) return null;
  return <Text size="sm" mb="xs"><strong>Shrunken rate {words.value}.</strong> {words.about}</Text>;
}
