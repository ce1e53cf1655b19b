import type { CivilRange, Grain, MetricEntry, MetricId } from '@overread/domain/metrics';
import { addDays, nextPeriod, startOfPeriod } from '@overread/domain/time';
import { figureOf, type Figures } from './figure.js';

export interface PeriodFigures {
  readonly periodStart: string;
  readonly periodEnd: string;
  /** False when the range cuts the period short. */
  readonly complete: boolean;
  readonly values: Figures;
}

/** Whether a period is whole and over: the range does not cut it, and today is past it. */
export const isWhole = ({ periodEnd, complete }: Pick<PeriodFigures, 'periodEnd' | 'complete'>, today: string): boolean => complete && periodEnd < today;

/** The same of a period known by its first day, cut at the start of the range. */
export const isWholePeriod = (start: string, grain: Grain, range: CivilRange, today: string): boolean => {
  const periodEnd = addDays(nextPeriod(grain, startOfPeriod(grain, start)), -1);
  return isWhole({ periodEnd, complete: startOfPeriod(grain, start) === start && periodEnd <= range.to }, today);
};

/** The values of a sparkline. Amounts of a part of a period would look like a fall, so only whole periods of them are drawn; shares and percentiles keep all. */
export const sparkValues = (entry: Pick<MetricEntry, 'id' | 'unit' | 'computation'>, points: readonly PeriodFigures[], today: string): (number | null)[] => {
  const isAmount = entry.computation.kind === 'sum' || entry.computation.kind === 'clock-count';
  return (isAmount ? points.filter((point) => isWhole(point, today)) : points).map(({ values }) => figureOf(values, entry.id as MetricId).value);
};
