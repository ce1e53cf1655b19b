import { Text } from '@mantine/core';
import { levelWords } from '@overread/domain/reports';
import type { ReportFigurePartsFragment as Figure } from '@overread/schema';
import { ChoiceField, type DataColumn, DataTable, formatCount, Panel } from '@overread/ui';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { foundText, meanText, totalText, remarkText } from './figure-text.js';
import { whole } from './whole.js';

interface Stratum {
  readonly stratum: string;
  readonly frame: number;
  readonly drawn: number;
  readonly audited: number;
  readonly figures: readonly Figure[];
}

interface Line extends Omit<Stratum, 'figures'> { readonly figure: Figure }

/** One figure by stratum; which one is in the address. */
export function StrataPanel({ figures, strata, stratifiedBy, conf }: { figures: readonly Figure[]; strata: readonly Stratum[]; stratifiedBy: string | null; conf: number }) {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('figure')?.toUpperCase();
  const shown = (figures.find(({ figure }) => figure === asked) ?? figures[0])?.figure;
  const choose = (figure: string | null): void => {
    setSearch((before) => {
      const after = new URLSearchParams(before);
      if (figure === null || figure === figures[0]?.figure) after.delete('figure');
      else after.set('figure', figure.toLowerCase());
      return after;
    }, { preventScrollReset: true });
  };
  const rows = useMemo(() => strata.flatMap(({ figures: own, ...stratum }): Line[] => own.filter(({ figure }) => figure === shown).map((figure) => ({ ...stratum, figure }))), [strata, shown]);
  const level = levelWords(conf);
  const columns = useMemo((): readonly DataColumn<Line>[] => [
    { id: 'stratum', header: 'Stratum', cell: ({ stratum, figure }) => <Text span inherit display="inline-block" miw={110}>{stratum}{remarkText(figure) === null ? null : <Text span display="block" size="xs" c="dimmed">{remarkText(figure)}</Text>}</Text>, sortValue: ({ stratum }) => stratum },
    { id: 'frame', header: 'Frame', align: 'end', help: 'Charts that could be drawn', cell: ({ frame }) => formatCount(frame), sortValue: ({ frame }) => frame },
    { id: 'audited', header: 'Audited', align: 'end', help: 'Of the charts drawn', cell: ({ audited, drawn }) => `${formatCount(audited)} of ${formatCount(drawn)}`, sortValue: ({ audited }) => audited },
    { id: 'found', header: 'Found', align: 'end', help: 'In the audited charts', cell: ({ figure }) => whole(foundText(figure)), sortValue: ({ figure }) => figure.found },
    { id: 'mean', header: 'Per chart', align: 'end', cell: ({ figure }) => whole(meanText(figure).point), sortValue: ({ figure }) => figure.mean.point },
    { id: 'limits', header: `Limits (${level})`, align: 'end', help: 'Two-sided, per chart', cell: ({ figure }) => whole(meanText(figure).limits) },
    { id: 'total', header: 'Total', align: 'end', help: 'Over all charts of the stratum', cell: ({ figure }) => whole(totalText(figure).point), sortValue: ({ figure }) => figure.total.point },
    { id: 'lower', header: `At least (${level})`, align: 'end', help: 'One-sided lower limit of the total', cell: ({ figure }) => whole(totalText(figure).lowerOneSided), sortValue: ({ figure }) => figure.total.lowerOneSided },
  ], [level]);
  return (
    <Panel title="By stratum" description={`Each stratum by itself${stratifiedBy === null ? '' : `, by ${stratifiedBy.replaceAll('_', ' ')}`}. Limits of a part are wider than those of the whole.`}>
      <ChoiceField label="Figure" w={260} maw="100%" mb="sm" choices={figures.map(({ figure, label }) => ({ value: figure as string, label }))} value={shown ?? null} onChange={choose} />
      <DataTable label="Figures by stratum" columns={columns} rows={rows} rowKey={({ stratum }) => stratum} maxHeight={480} tableId="draw-report.strata" />
    </Panel>
  );
}
