/** The facilities that something reaches. */
export interface FacilityScope {
  readonly facilityIds: readonly string[];
  readonly allFacilities: boolean;
}
