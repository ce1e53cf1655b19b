import { Table } from '@mantine/core';
import { metricOf } from '@overread/domain/metrics';
import { Panel, panelStateOf } from '@overread/ui';
import { exploreAudits } from '../../../shared/explore/explore-links.js';
import { figureOf } from '../figures/figure.js';
import { narrowTo } from '../figures/narrow-to.js';
import { useMatrix, useTable } from '../figures/use-figures.js';
import type { Insights } from '../frame/use-insights.js';
import { HeatCell } from './heat-cell.js';
import classes from './heat-map.module.css';

/** The headline accuracy of each facility and work type: number, word and shade, each cell a link to its audits. */
export function HeatMap({ insights: { input, filter, used, headline, threshold, judge } }: { insights: Insights }) {
  const query = useMatrix(input, headline, 'FACILITY', 'WORK_TYPE');
  const matrix = query.data?.metricMatrix;
  const total = useTable(input, [headline]).data?.metrics.total;
  const target = threshold(headline);
  const title = `${metricOf(headline).name} by facility and work type`;
  const state = panelStateOf(query, ({ metricMatrix: { rows, asOf } }) => judge({ measured: rows.some(({ total }) => total.value !== null), asOf, nothing: 'No chart was audited' }));
  const link = (facility: string | null, workType: string | null): string | null => {
    const site = facility === null ? {} : narrowTo('FACILITY', facility, used.options);
    const type = workType === null ? {} : narrowTo('WORK_TYPE', workType, used.options);
    return site && type ? exploreAudits({ ...filter, ...site, ...type }) : null;
  };
  return (
    <Panel title={title} description="Shaded where the whole interval lies below the target, deeper from 5 and from 10 points. A number opens its audits." state={state} height={300}>
      <div className={classes['frame'] ?? ''} role="region" aria-label={`${title}, scrollable`} tabIndex={0}>
        <Table aria-label={title} withColumnBorders>
          <Table.Thead>
            <Table.Tr><Table.Th scope="col">Facility</Table.Th>{matrix?.columns.map(({ key, label }) => <Table.Th key={key} scope="col">{label}</Table.Th>)}<Table.Th scope="col">All work types</Table.Th></Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {matrix?.rows.map((row) => (
              <Table.Tr key={row.key}>
                <Table.Th scope="row">{row.label}</Table.Th>
                {matrix.columns.map((column, at) => {
                  const figure = row.cells[at];
                  return figure ? <HeatCell key={column.key} figure={figure} target={target} about={`${row.label}, ${column.label}`} href={link(row.key, column.key)} /> : null;
                })}
                <HeatCell figure={row.total} target={target} about={`${row.label}, all work types`} href={link(row.key, null)} />
              </Table.Tr>
            ))}
            {matrix && matrix.rows.length > 1 ? (
              <Table.Tr>
                <Table.Th scope="row">All facilities</Table.Th>
                {matrix.columns.map((column) => <HeatCell key={column.key} figure={column.total} target={target} about={`All facilities, ${column.label}`} href={link(null, column.key)} />)}
                {total ? <HeatCell figure={figureOf(total.values, headline)} target={target} about="Everything" href={link(null, null)} /> : <Table.Td />}
              </Table.Tr>
            ) : null}
          </Table.Tbody>
        </Table>
      </div>
    </Panel>
  );
}
