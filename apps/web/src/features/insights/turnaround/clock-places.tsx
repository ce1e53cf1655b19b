import { SegmentedControl } from '@mantine/core';
import { clockDefinitions, type ClockId, metricOf, type MetricId } from '@overread/domain/metrics';
import { type DataColumn, DataTable, Panel, panelStateOf } from '@overread/ui';
import { figureOf } from '../figures/figure.js';
import type { Group } from '../figures/figure-reading.js';
import { narrowTo } from '../figures/narrow-to.js';
import { rowsLink } from '../figures/rows-link.js';
import { useTable } from '../figures/use-figures.js';
import { useScreenWord } from '../figures/use-screen-word.js';
import { FigureText } from '../frame/figure-text.js';
import type { Insights } from '../frame/use-insights.js';
import { metricsOfClock } from './clock-metrics.js';

const places = ['facility', 'work-type'] as const;
const placeWords = { facility: { dimension: 'FACILITY', name: 'Facility' }, 'work-type': { dimension: 'WORK_TYPE', name: 'Work type' } } as const;

/** One clock by facility or work type. */
export function ClockPlaces({ insights: { input, filter, used, judge }, clock }: { insights: Insights; clock: ClockId }) {
  const [place, choose] = useScreenWord('by', places);
  const { dimension, name } = placeWords[place];
  const query = useTable(input, metricsOfClock(clock), dimension);
  const { name: clockName } = clockDefinitions[clock];
  const state = panelStateOf(query, ({ metrics: { rows, asOf } }) => judge({ measured: rows.length > 0, asOf, nothing: `${clockName} was not measured on any chart` }));
  const column = (part: 'median' | 'p90' | 'within-target', header: string): DataColumn<Group> => {
    const id: MetricId = `${clock}-${part}`;
    return { id: part, header, help: metricOf(id).sentence, align: 'end', cell: ({ values }) => <FigureText entry={metricOf(id)} figure={figureOf(values, id)} />, ...(part === 'within-target' ? {} : { sortValue: ({ values }) => figureOf(values, id).value }) };
  };
  const columns: readonly DataColumn<Group>[] = [{ id: 'name', header: name, cell: ({ label }) => label, sortValue: ({ label }) => label }, column('median', 'Median'), column('p90', '90th percentile'), column('within-target', 'Within target')];
  const href = ({ key }: Group): string | undefined => {
    const narrowed = narrowTo(dimension, key, used.options);
    return narrowed ? rowsLink(metricOf(`${clock}-n`), { ...filter, ...narrowed }) : undefined;
  };
  return (
    <Panel title={`${clockName} by ${name.toLowerCase()}`} state={state} height={260}
      actions={<SegmentedControl size="xs" aria-label="Turnaround by" data={places.map((each) => ({ value: each, label: placeWords[each].name }))} value={place} onChange={(value) => { choose(value as typeof place); }} />}>
      <DataTable label={`${clockName} by ${name.toLowerCase()}`} columns={columns} rows={query.data?.metrics.rows ?? []} rowKey={({ key }) => key} rowHref={href} initialSort={{ id: 'name', desc: false }} />
    </Panel>
  );
}
