import type { Actor } from '@overread/domain/access';
import { refuse, type Refused } from '@overread/api-platform';

export interface Reach {
  readonly allFacilities: boolean;
  readonly facilityIds: readonly string[];
}

/** Whether somebody reaches no further than the actor: nobody gives away facilities they lack, or takes over somebody who has them. */
export const isWithinReach = (actor: Actor, { allFacilities, facilityIds }: Reach): boolean => actor.allFacilities || (!allFacilities && facilityIds.every((id) => actor.facilityIds.includes(id)));

export const reachesFurther = (): { readonly ok: false; readonly refusal: Refused } => refuse('NOT_ALLOWED', 'This person reaches further than you do.', { remedy: 'Ask an administrator who sees every facility of theirs.' });
