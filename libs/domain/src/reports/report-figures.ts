import type { JudgedChart } from './sample-to-project.js';

/** The figures of an extrapolation report, in their order. Net stands beside the other two and never instead of them. */
export const reportFigures = [
  { id: 'charts_with_error', label: 'Charts with an error', unit: 'charts', of: ({ inError }: JudgedChart): number => (inError ? 1 : 0) },
  { id: 'overpayment', label: 'Overpayment', unit: 'dollars', of: ({ over }: JudgedChart): number => over },
  { id: 'underpayment', label: 'Underpayment', unit: 'dollars', of: ({ under }: JudgedChart): number => under },
  { id: 'net', label: 'Net (over less under)', unit: 'dollars', of: ({ over, under }: JudgedChart): number => over - under },
] as const;

export type ReportFigure = (typeof reportFigures)[number];
export type ReportFigureId = ReportFigure['id'];
