import { amountWords, limitWords, remarkWords, type LimitWords, type ReportUnit } from '@overread/domain/reports';
import { ReportFigureName, type ReportFigure } from '../draw-report/figure.model.js';

/** A figure as it is read: per chart and over the frame, each with its limits. */
export interface FigureRow {
  readonly label: string;
  readonly found: string;
  readonly mean: LimitWords;
  readonly total: LimitWords;
  /** What has to be said beside the numbers; may be empty. */
  readonly remark: string;
}

const units = ({ figure }: ReportFigure): { readonly total: ReportUnit; readonly mean: ReportUnit } =>
  (figure === ReportFigureName.CHARTS_WITH_ERROR ? { total: 'charts', mean: 'share' } : { total: 'dollars', mean: 'dollars_and_cents' });

export const figureRow = (figure: ReportFigure): FigureRow => {
  const { total, mean } = units(figure);
  return {
    label: figure.label,
    found: amountWords(figure.found, total === 'charts' ? total : mean),
    mean: limitWords(figure.mean, mean),
    total: limitWords(figure.total, total),
    remark: remarkWords({ nEffective: figure.nEffective, without: figure.without === null ? null : (figure.without.toLowerCase() as Lowercase<typeof figure.without>) }) ?? '',
  };
};
