import type { Subject } from '@overread/domain/access';

/** What the policy asks about: one that names no facility reaches all of them. */
export const annotationSubject = (facilityId: string | null): Subject => ({ noun: 'annotation', facilityId, reach: { allFacilities: facilityId === null, facilityIds: facilityId === null ? [] : [facilityId] } });
