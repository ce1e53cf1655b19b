import { inForce, type Dated } from './in-force.js';

export interface WorkStandard extends Dated {
  readonly workType: string;
  /** Null = every facility. */
  readonly facilityId: string | null;
  readonly chartsPerHour: number;
}

/** The standard of a work type at a facility on a civil day. One of the facility's own goes before the general one; null when there is none. */
export const standardInForce = (standards: readonly WorkStandard[], workType: string, facilityId: string, day: string): WorkStandard | null => {
  const ofType = standards.filter((standard) => standard.workType === workType);
  return inForce(ofType.filter((standard) => standard.facilityId === facilityId), day) ?? inForce(ofType.filter((standard) => standard.facilityId === null), day);
};
