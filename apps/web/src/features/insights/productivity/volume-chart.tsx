import { SegmentedControl } from '@mantine/core';
import { prepareStacked, StackedChart } from '@overread/charts';
import { metricOf } from '@overread/domain/metrics';
import { Panel, panelStateOf } from '@overread/ui';
import { isWholePeriod } from '../figures/periods.js';
import { useMatrix } from '../figures/use-figures.js';
import { useScreenWord } from '../figures/use-screen-word.js';
import type { Insights } from '../frame/use-insights.js';

const grains = { day: 'DAY', week: 'WEEK', month: 'MONTH' } as const;
const measures = ['charts-coded', 'standard-hours'] as const;

/** Charts coded, or the standard hours they earned, by period and work type. */
export function VolumeChart({ insights: { input, filter, used, today, judge } }: { insights: Insights }) {
  const [measure, choose] = useScreenWord('vol', measures);
  const query = useMatrix(input, measure, grains[filter.grain], 'WORK_TYPE');
  const matrix = query.data?.metricMatrix;
  const entry = metricOf(measure);
  const state = panelStateOf(query, ({ metricMatrix: { columns, asOf } }) => judge({ measured: columns.some(({ total }) => (total.value ?? 0) > 0), asOf, nothing: 'No chart was coded' }));
  return (
    <Panel title={`${entry.name} by work type`} description={entry.sentence} state={state} height={360}
      actions={<SegmentedControl size="xs" aria-label="What is added up" data={measures.map((id) => ({ value: id, label: metricOf(id).name }))} value={measure} onChange={(value) => { choose(value as typeof measure); }} />}>
      {matrix ? (
        <StackedChart prepared={prepareStacked({
          name: entry.name, by: 'work type', unit: entry.unit, grain: filter.grain,
          parts: matrix.columns.map(({ key, label }) => ({ key, label })),
          periods: matrix.rows.map(({ key, cells }) => ({ periodStart: key, complete: isWholePeriod(key, filter.grain, used.range, today), values: Object.fromEntries(matrix.columns.map((column, at) => [column.key, cells[at]?.value ?? null])) })),
        })} />
      ) : null}
    </Panel>
  );
}
