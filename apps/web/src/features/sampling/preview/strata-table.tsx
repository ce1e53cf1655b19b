import { Badge, Group } from '@mantine/core';
import { type DataColumn, DataTable, formatCount, formatPercent } from '@overread/ui';
import { useMemo } from 'react';
import { type Stratum, strataBars, type StratumBar } from './strata-bars.js';
import classes from './strata-table.module.css';

const columns: readonly DataColumn<StratumBar>[] = [
  {
    id: 'stratum',
    header: 'Stratum',
    width: '50%',
    cell: ({ label, takenWhole, selected, frameWidth, drawnWidth }) => (
      <>
        <Group gap={6}>{label}{takenWhole && selected > 0 ? <Badge color="yellow" size="sm" miw="max-content">Taken whole</Badge> : null}</Group>
        <div className={classes.bar} aria-hidden="true">
          <div className={classes.frame} style={{ width: `${frameWidth}%` }} />
          <div className={classes.drawn} style={{ width: `${drawnWidth}%` }} />
        </div>
      </>
    ),
    sortValue: ({ label }) => label,
  },
  { id: 'frame', header: 'Frame', align: 'end', help: 'Charts that could be drawn', cell: ({ population }) => formatCount(population), sortValue: ({ population }) => population },
  { id: 'drawn', header: 'Drawn', align: 'end', help: 'Charts taken', cell: ({ selected }) => formatCount(selected), sortValue: ({ selected }) => selected },
  { id: 'share', header: 'Share', align: 'end', cell: ({ share }) => formatPercent(share), sortValue: ({ share }) => share },
];

const spares: DataColumn<StratumBar> = { id: 'spares', header: 'Spares', align: 'end', help: 'Next tickets, used in their order where a chart turns out unusable', cell: (row) => formatCount(row.spares), sortValue: (row) => row.spares };
const deviation: DataColumn<StratumBar> = { id: 'deviation', header: 'Past SD', align: 'end', help: 'Standard deviation of “a chart has an error” in past audits; the size follows frame × this', cell: (row) => formatCount(row.deviation, 3), sortValue: (row) => row.deviation };

/** Each stratum with its size, what is taken of it, and both as a bar to the scale of the largest. Spares and deviations only where there are any. */
export function StrataTable({ strata, labelOf }: { strata: readonly Stratum[]; labelOf: (stratum: string) => string }) {
  const rows = useMemo(() => strataBars(strata, labelOf), [strata, labelOf]);
  const [hasSpares, hasDeviations] = [strata.some((each) => each.spares > 0), strata.some((each) => each.deviation !== null)];
  const shown = useMemo(() => [...columns, ...(hasSpares ? [spares] : []), ...(hasDeviations ? [deviation] : [])], [hasSpares, hasDeviations]);
  return <DataTable label="Strata" columns={shown} rows={rows} rowKey={(row) => row.stratum} maxHeight={420} empty={{ message: 'The frame is empty: no chart can be drawn.' }} />;
}
