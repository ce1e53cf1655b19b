import type { FacilityScope } from './scope.js';

/**
 * What is asked about, in the attributes that rules look at. An attribute left out asks about the noun in general ("may this
 * person ever?", with the rows narrowed by `rowScope`); null says that this record has none.
 */
export interface SubjectAttributes {
  readonly facilityId?: string | null;
  /** The coder whose work it is. */
  readonly coderId?: string | null;
  /** The auditor it is assigned to or was judged by. */
  readonly auditorId?: string | null;
  /** Who holds the lease. */
  readonly claimedBy?: string | null;
  /** The person the record describes. */
  readonly personId?: string | null;
  /** Facilities that the person described has or is to be given, or that the record holds for. */
  readonly reach?: FacilityScope;
  /** Whether the audit's findings were released to the coder. */
  readonly released?: boolean;
}
