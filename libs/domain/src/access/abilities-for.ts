import type { Actor } from './actor.js';
import { allow } from './allow.js';
import { nouns, policies, type Ability, type Noun } from './policies.js';
import type { SubjectAttributes } from './subject.js';

/** What the actor may do to one subject, in the policy's order; it travels to the client with the subject. */
export const abilitiesFor = (actor: Actor, noun: Noun, subject: SubjectAttributes = {}): readonly Ability[] =>
  (Object.keys(policies[noun]) as Ability[]).filter((ability) => allow(actor, ability, { ...subject, noun }));

/** What the actor may ever do, as `noun.ability`: what the client draws its navigation from. */
export const allAbilities = (actor: Actor): readonly string[] => nouns.flatMap((noun) => abilitiesFor(actor, noun).map((ability) => `${noun}.${ability}`));
