import type { Actor } from './actor.js';
import { policies, type Ability, type Noun } from './policies.js';
import { rowScope } from './row-scope.js';
import type { Policy } from './rule.js';
import type { SubjectAttributes } from './subject.js';

export interface Subject extends SubjectAttributes {
  readonly noun: Noun;
}

/**
 * Whether the actor may do this to the subject. Denied unless the noun's policy says yes, the subject's facility is among
 * the actor's, and, for people who are only coders, the work is their own.
 */
export const allow = (actor: Actor, ability: Ability, subject: Subject): boolean => {
  const policy: Policy = policies[subject.noun];
  const rule = Object.hasOwn(policy, ability) ? policy[ability] : undefined;
  return rule !== undefined && isInScope(actor, subject) && rule(actor, subject);
};

const isInScope = (actor: Actor, { facilityId, coderId }: Subject): boolean => {
  const scope = rowScope(actor);
  const facilityIsSeen = facilityId === undefined || facilityId === null || scope.facilityIds === 'all' || scope.facilityIds.includes(facilityId);
  return facilityIsSeen && (coderId === undefined || scope.ownCoderOnly === null || coderId === scope.ownCoderOnly);
};
