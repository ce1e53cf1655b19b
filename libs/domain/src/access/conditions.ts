import type { Rule } from './rule.js';

type PersonAttribute = 'coderId' | 'auditorId' | 'claimedBy' | 'personId';

/** The attribute names the actor; asked in general (attribute left out) it holds, since the rows are narrowed elsewhere. */
export const isOwn = (attribute: PersonAttribute): Rule => (actor, subject) => subject[attribute] === undefined || (subject[attribute] !== null && subject[attribute] === actor.personId);

/** Nobody holds it yet, or the actor does. */
export const isFreeOrOwn = (attribute: PersonAttribute): Rule => (actor, subject) => subject[attribute] === undefined || subject[attribute] === null || subject[attribute] === actor.personId;

/** Nobody audits or decides about their own work. */
export const isNotOwnWork: Rule = (actor, subject) => subject.coderId === undefined || subject.coderId === null || subject.coderId !== actor.personId;

/** The findings have been released; holds when asked in general. */
export const isReleased: Rule = (_, subject) => subject.released !== false;

/** The person or record described reaches no further than the actor: nobody gives away, or changes the holder of, what they lack. */
export const isWithinReach: Rule = (actor, { reach }) => {
  if (actor.allFacilities || reach === undefined) return true;
  return !reach.allFacilities && reach.facilityIds.every((id) => actor.facilityIds.includes(id));
};

/** Scoped to every facility. */
export const reachesEverywhere: Rule = (actor) => actor.allFacilities;
