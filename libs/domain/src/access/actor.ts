import type { Role } from './role.js';

/** Who asks: roles and facilities as they are at the time of the request. */
export interface Actor {
  /** Null = the system itself (a job or the command line), not a person. */
  readonly personId: string | null;
  /** How the trail names the actor. */
  readonly label: string;
  readonly roles: readonly Role[];
  /** Facilities the person is scoped to; ignored when `allFacilities`. */
  readonly facilityIds: readonly string[];
  readonly allFacilities: boolean;
  /** Ties the trail to one request; null or absent = not part of a request. */
  readonly requestId?: string | null;
}
