import { Text, VisuallyHidden } from '@mantine/core';
import { DASH, type DataColumn, formatCount } from '@overread/ui';
import { coefficientWords, type Measures, percentWords, type SeverityAgreement } from './agreement-words.js';

/** Value and limits under each other; a dash says why it is one. */
export const figure = ([value, limits]: readonly [string, string | null]) => (
  <>
    {value}
    {value === DASH ? <VisuallyHidden> one category only</VisuallyHidden> : null}
    {limits === null ? null : <Text size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>{limits}</Text>}
  </>
);

/** Weighted κ of the worst severity, by the weight of a disagreement. */
export function severityColumns<Row>(severityOf: (row: Row) => SeverityAgreement): readonly DataColumn<Row>[] {
  const weighted = (id: 'linear' | 'quadratic', header: string, help: string): DataColumn<Row> => ({ id, header, align: 'end', help: `Weighted κ of the chart’s worst severity, from none over minor and moderate to major: ${help}`, cell: (row) => figure(coefficientWords(severityOf(row)[id])), sortValue: (row) => severityOf(row)[id]?.value ?? null });
  return [weighted('linear', 'Weighted κ', 'a disagreement costs as many steps as it is wide.'), { ...weighted('quadratic', 'Weighted κ²', 'a disagreement costs the square of its steps, so that one step apart is nearly agreement.'), hidden: true }];
}

interface Sides { readonly first: string; readonly second: string }

/** The columns of any table of agreements. `what` is what is found, such as "an error". */
export function agreementColumns<Row>(measuresOf: (row: Row) => Measures, { first, second }: Sides, what: string): readonly DataColumn<Row>[] {
  return [
    { id: 'percent', header: 'Agreement', align: 'end', help: 'Share of charts judged alike, with Wilson’s 95 % interval.', cell: (row) => figure(percentWords(measuresOf(row).percent)), sortValue: (row) => measuresOf(row).percent.value },
    { id: 'ac1', header: 'AC1', align: 'end', help: 'Gwet’s AC1: agreement beyond chance, steady when errors are rare.', cell: (row) => figure(coefficientWords(measuresOf(row).ac1)), sortValue: (row) => measuresOf(row).ac1?.value ?? null },
    { id: 'kappa', header: 'κ', align: 'end', help: 'Cohen’s κ: agreement beyond chance; low when errors are rare, however well both agree.', cell: (row) => figure(coefficientWords(measuresOf(row).kappa)), sortValue: (row) => measuresOf(row).kappa?.value ?? null },
    { id: 'charts', header: 'Charts (n)', align: 'end', help: 'Charts that both judged, neither knowing of the other.', cell: (row) => formatCount(measuresOf(row).charts), sortValue: (row) => measuresOf(row).charts },
    { id: 'both', header: 'Both', align: 'end', help: `Charts in which both found ${what}.`, cell: (row) => formatCount(measuresOf(row).both), sortValue: (row) => measuresOf(row).both },
    { id: 'first', header: 'Only first', align: 'end', help: `Charts in which only ${first} found ${what}.`, cell: (row) => formatCount(measuresOf(row).firstOnly), sortValue: (row) => measuresOf(row).firstOnly },
    { id: 'second', header: 'Only second', align: 'end', help: `Charts in which only ${second} found ${what}.`, cell: (row) => formatCount(measuresOf(row).secondOnly), sortValue: (row) => measuresOf(row).secondOnly },
    { id: 'neither', header: 'Neither', align: 'end', hidden: true, help: `Charts in which neither found ${what}.`, cell: (row) => formatCount(measuresOf(row).neither), sortValue: (row) => measuresOf(row).neither },
  ];
}
