import { amountWords, limitWords, withoutWords, type LimitWords, type ReportUnit } from '@overread/domain/reports';
import type { ReportFigurePartsFragment as Figure } from '@overread/schema';

const units = ({ figure }: Figure): { readonly total: ReportUnit; readonly mean: ReportUnit } =>
  (figure === 'CHARTS_WITH_ERROR' ? { total: 'charts', mean: 'share' } : { total: 'dollars', mean: 'dollars_per_chart' });

export const foundText = (figure: Figure): string => amountWords(figure.found, units(figure).total);
export const totalText = (figure: Figure): LimitWords => limitWords(figure.total, units(figure).total);
export const meanText = (figure: Figure): LimitWords => limitWords(figure.mean, units(figure).mean);

/** Why there are no limits; null where there are. */
export const withoutText = ({ without }: Figure): string | null => (without === null ? null : withoutWords[without.toLowerCase() as Lowercase<typeof without>]);
