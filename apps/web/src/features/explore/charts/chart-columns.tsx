import type { ExploreChartRowFragment } from '@overread/schema';
import { DASH, formatCount, formatDate, formatMoney } from '@overread/ui';
import { exportColumns, screenColumns, type TextColumn } from '../frame/text-column.js';

export type ChartRow = ExploreChartRowFragment;

const columns: readonly TextColumn<ChartRow>[] = [
  { id: 'account', header: 'Account', unbroken: true, text: (chart) => chart.accountNumber, sortable: true },
  { id: 'workType', header: 'Work type', unbroken: true, text: (chart) => chart.workType.name },
  { id: 'facility', header: 'Facility', unbroken: true, text: (chart) => chart.facility.name },
  { id: 'coder', header: 'Coder', unbroken: true, text: (chart) => chart.coder?.displayName ?? DASH, help: 'A dash where there is none, or where it is hidden from you.' },
  { id: 'codedOn', header: 'Coded', unbroken: true, text: (chart) => formatDate(chart.codedOn), plain: (chart) => chart.codedOn, sortable: true },
  { id: 'dischargedOn', header: 'Discharged', unbroken: true, text: (chart) => formatDate(chart.dischargedOn), plain: (chart) => chart.dischargedOn, sortable: true },
  { id: 'codeCount', header: 'Codes', text: (chart) => formatCount(chart.codeCount), plain: (chart) => chart.codeCount, align: 'end' },
  { id: 'drg', header: 'DRG', text: (chart) => chart.drg ?? DASH },
  { id: 'drgWeight', header: 'Weight', text: (chart) => chart.drgWeight ?? DASH, align: 'end', hidden: true },
  { id: 'totalCharges', header: 'Charges', text: (chart) => formatMoney(chart.totalCharges), plain: (chart) => chart.totalCharges, sortable: true, align: 'end' },
  { id: 'codingMinutes', header: 'Minutes', text: (chart) => formatCount(chart.codingMinutes), plain: (chart) => chart.codingMinutes, align: 'end', hidden: true },
  { id: 'payer', header: 'Payer', text: (chart) => chart.payer ?? DASH, hidden: true },
  { id: 'serviceLine', header: 'Service line', text: (chart) => chart.serviceLine ?? DASH, hidden: true },
  { id: 'version', header: 'Version', text: (chart) => formatCount(chart.version), align: 'end', hidden: true, help: 'From 1; each import that replaced it adds one.' },
];

export const chartColumns = screenColumns(columns);
export const chartExport = exportColumns(columns);
