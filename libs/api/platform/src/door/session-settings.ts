import { rowScope, type Actor } from '@overread/domain/access';

/** The values of `app.*` for one transaction: who asks, and which rows exist for them. */
export interface SessionSettings {
  readonly actor: string;
  readonly facilities: string;
  readonly ownCoder: string;
}

/** Derives the row-level security settings of an actor from the policy layer. */
export const sessionSettings = (actor: Actor): SessionSettings => {
  const scope = rowScope(actor);
  return {
    actor: actor.personId ?? '',
    facilities: scope.facilityIds === 'all' ? '*' : scope.facilityIds.join(','),
    ownCoder: scope.ownCoderOnly ?? '',
  };
};
