import { formatValue } from '@overread/charts';
import { Text } from '@mantine/core';
import { metricOf } from '@overread/domain/metrics';
import { type DataColumn, DataTable, formatCount, Panel, panelStateOf } from '@overread/ui';
import { exploreAudits } from '../../../shared/explore/explore-links.js';
import { figureOf } from '../figures/figure.js';
import { readingsOf } from '../figures/figure-reading.js';
import { tooFewWords } from '../figures/figure-words.js';
import { narrowTo } from '../figures/narrow-to.js';
import { useTable } from '../figures/use-figures.js';
import type { Insights } from '../frame/use-insights.js';
import { judgedUnits } from './judged-units.js';
import { type ShrunkCoder, type ShrunkCoders, shrunkCoders } from './shrunk-coders.js';

const share = (value: number | null | undefined): string => formatValue(value, 'ratio');
/** A probability is never said to be certain. */
const probability = (p: number | null): string => (p === null ? '—' : p > 0.999 ? '> 99.9\u00a0%' : p < 0.001 ? '< 0.1\u00a0%' : share(p));
const bare = (value: number): string => share(value).replace('\u00a0%', '');

const drawnTo = ({ towards, weight, effect }: ShrunkCoders, judged: string): string =>
  [weight === null
    ? `The coders differ by no more than chance, so all share one estimate, ${share(towards)}.`
    : `Everybody is drawn towards ${share(towards)}, as if ${formatCount(weight, 0)} ${judged} of that accuracy had been audited besides their own.`,
  effect > 1.05 ? `${judged} of one chart go wrong together, so they count ${effect.toFixed(1)} times less (design effect).`.replace(/^./, (first) => first.toUpperCase()) : null].filter((each) => each !== null).join(' ');

/** The coders with too little measured drawn towards the rest: how sure it is that someone is below the target. */
export function ShrunkTable({ insights: { input, filter, used, headline, threshold, judge } }: { insights: Insights }) {
  const table = useTable(input, [headline], 'CODER');
  const entry = metricOf(headline);
  const judged = judgedUnits(headline);
  const target = threshold(headline);
  const figures = table.data?.metrics;
  const found = figures ? shrunkCoders(readingsOf(figures.rows, headline), figureOf(figures.total.values, headline), target) : null;
  const state = panelStateOf(table, ({ metrics }) => judge({ measured: metrics.rows.some(({ values }) => figureOf(values, headline).value !== null), asOf: metrics.asOf, nothing: 'No chart was audited' }));
  const columns: readonly DataColumn<ShrunkCoder>[] = [
    { id: 'coder', header: 'Coder', cell: ({ label }) => <Text span inherit style={{ whiteSpace: 'nowrap' }}>{label}</Text>, sortValue: ({ label }) => label },
    { id: 'shrunk', header: 'Shrunken', align: 'end', help: 'Their own figure and the department’s, weighted by how much of theirs was audited.', cell: ({ shrunk }) => share(shrunk?.value), sortValue: ({ shrunk }) => shrunk?.value ?? null },
    { id: 'interval', header: '95 % interval', align: 'end', cell: ({ shrunk }) => (shrunk === null ? '—' : `${bare(shrunk.lower)}–${bare(shrunk.upper)}`) },
    { id: 'below', header: target === null ? 'P(below target)' : `P(below ${share(target)})`, align: 'end', help: 'How likely the true accuracy lies below the target.', cell: ({ pBelow }) => probability(pBelow), sortValue: ({ pBelow }) => pBelow },
    { id: 'verdict', header: 'In words', cell: ({ verdict, figure }) => <Text span inherit display="inline-block" miw={165}>{verdict === 'not enough audited' ? `not enough audited: ${tooFewWords(entry, figure) ?? ''}` : verdict}</Text>, sortValue: ({ verdict }) => verdict },
    { id: 'raw', header: 'As measured', align: 'end', cell: ({ figure }) => share(figure.value), sortValue: ({ figure }) => figure.value },
    { id: 'judged', header: judged.replace(/^./, (first) => first.toUpperCase()), align: 'end', cell: ({ figure }) => formatCount(figure.denominator, 1), sortValue: ({ figure }) => figure.denominator },
    { id: 'n', header: 'Charts (n)', align: 'end', cell: ({ figure }) => formatCount(figure.n), sortValue: ({ figure }) => figure.n },
  ];
  const hrefOf = (key: string): string | undefined => {
    const narrowed = narrowTo('CODER', key, used.options);
    return narrowed ? exploreAudits({ ...filter, ...narrowed }) : undefined;
  };
  return (
    <Panel title="Coders, chance taken out" description={`A few unlucky charts make nobody the worst: each figure is drawn towards the department the more, the less was audited. “Below” or “at target” is said from a probability of 95\u00a0%. ${found ? drawnTo(found, judged) : ''}`.trim()} state={state} height={360}>
      {found ? <DataTable label="Coders by shrunken accuracy" columns={columns} rows={found.rows} rowKey={({ key }) => key} rowHref={({ key }) => hrefOf(key)} maxHeight={420} tableId="insights.quality.shrunken" /> : null}
    </Panel>
  );
}
