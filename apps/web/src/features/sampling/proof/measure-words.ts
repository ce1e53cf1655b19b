import type { Inputs } from '@overread/schema';
import { DASH, formatCount, formatMoney, formatPercent } from '@overread/ui';

/** What a draw goes by besides its tickets. */
export interface MeasuredDraw {
  readonly method: Inputs.PlanMethod;
  readonly orderBy: Inputs.SampleOrder | null;
  readonly sizeBy: Inputs.SizeMeasure | null;
}

/** What the measure of a chart is called; null where the draw has none. */
export function measureHeader({ method, orderBy, sizeBy }: MeasuredDraw): string | null {
  if (method === 'SYSTEMATIC') return { CODED_ON: 'Coded on', DISCHARGED_ON: 'Discharged on', CHARGES: 'Charges', UNIT_KEY: null }[orderBy ?? 'CODED_ON'];
  if (method === 'PROPORTIONAL_TO_SIZE') return sizeBy === 'DRG_WEIGHT' ? 'DRG weight' : 'Charges';
  return method === 'RISK_WEIGHTED' ? 'Risk' : null;
}

/** An amount in the unit that the draw counts in: cents, ten-thousandths of a weight, errors per million charts. */
const amountWord = ({ method, sizeBy }: MeasuredDraw, amount: number): string => {
  if (method === 'RISK_WEIGHTED') return formatPercent(amount / 1e6, 2);
  return method === 'PROPORTIONAL_TO_SIZE' && sizeBy === 'DRG_WEIGHT' ? formatCount(amount / 1e4, 4) : formatMoney(amount / 100, { cents: true });
};

/** The measure of a chart in words; a dash where it has none. */
export function measureWord(draw: MeasuredDraw, measure: string | null): string {
  if (measure === null || measure === '') return DASH;
  return draw.method === 'SYSTEMATIC' && draw.orderBy !== 'CHARGES' ? measure : amountWord(draw, Number(measure));
}

export interface SteppedDraw extends MeasuredDraw {
  readonly interval: number | null;
  readonly start: number | null;
}

/** How far the steps of a draw are apart and where they begin; null for draws without steps. */
export function stepWords(draw: SteppedDraw): { readonly interval: string; readonly start: string } | null {
  const { method, interval, start } = draw;
  if (interval === null || start === null) return null;
  if (method === 'SYSTEMATIC') return { interval: `every ${formatCount(interval, 4)} places of the frame`, start: `place ${formatCount(start, 4)}` };
  if (method === 'RISK_WEIGHTED') return { interval: `every ${formatCount(interval / 1e6, 4)} of cumulated risk`, start: formatCount(start / 1e6, 4) };
  const of = draw.sizeBy === 'DRG_WEIGHT' ? 'of cumulated DRG weight' : 'of cumulated charges';
  return { interval: `every ${amountWord(draw, interval)} ${of}`, start: amountWord(draw, start) };
}
