import { amountWords, limitWords, remarkWords, type LimitWords, type ReportUnit } from '@overread/domain/reports';
import type { ReportFigurePartsFragment as Figure } from '@overread/schema';

const units = ({ figure }: Figure): { readonly total: ReportUnit; readonly mean: ReportUnit } =>
  (figure === 'CHARTS_WITH_ERROR' ? { total: 'charts', mean: 'share' } : { total: 'dollars', mean: 'dollars_and_cents' });

/** What was found is known to the cent. */
export const foundText = (figure: Figure): string => amountWords(figure.found, figure.figure === 'CHARTS_WITH_ERROR' ? 'charts' : 'dollars_and_cents');
export const totalText = (figure: Figure): LimitWords => limitWords(figure.total, units(figure).total);
export const meanText = (figure: Figure): LimitWords => limitWords(figure.mean, units(figure).mean);

/** What has to be said beside the numbers, such as why there are no limits; null = nothing. */
export const remarkText = ({ without, nEffective }: Figure): string | null => remarkWords({ nEffective, without: without === null ? null : (without.toLowerCase() as Lowercase<typeof without>) });
