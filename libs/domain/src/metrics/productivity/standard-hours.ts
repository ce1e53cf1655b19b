import { standardInForce, type WorkStandard } from './standard-in-force.js';

export interface CodedCharts {
  readonly workType: string;
  readonly facilityId: string;
  /** Civil day of final coding. */
  readonly codedOn: string;
  readonly charts: number;
}

/**
 * Standard hours earned = Σ charts ÷ standard charts per hour of the work type, as in force on the coded day. Charts without a
 * standard earn nothing and are left out of `chartsWithStandard`. Hours are null when no chart had a standard.
 */
export const standardHours = (coded: readonly CodedCharts[], standards: readonly WorkStandard[]): { readonly hours: number | null; readonly chartsWithStandard: number } => {
  const earned = coded.flatMap(({ workType, facilityId, codedOn, charts }) => {
    const standard = standardInForce(standards, workType, facilityId, codedOn);
    return standard === null ? [] : [{ charts, hours: charts / standard.chartsPerHour }];
  });
  return { hours: earned.length === 0 ? null : earned.reduce((sum, { hours }) => sum + hours, 0), chartsWithStandard: earned.reduce((sum, { charts }) => sum + charts, 0) };
};
