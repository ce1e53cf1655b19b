import type { Actor } from './actor.js';
import type { Role } from './role.js';
import type { SubjectAttributes } from './subject.js';

export type Rule = (actor: Actor, subject: SubjectAttributes) => boolean;

/** One noun's abilities; an ability that is not listed is denied. */
export type Policy = Readonly<Record<string, Rule>>;

/** Holds for actors with any of the roles. */
export const has = (...anyOf: readonly Role[]): Rule => (actor) => actor.roles.some((role) => anyOf.includes(role));

/** Holds for everyone with a role. */
export const anyone: Rule = (actor) => actor.roles.length > 0;

export const all = (...rules: readonly Rule[]): Rule => (actor, subject) => rules.every((rule) => rule(actor, subject));

export const either = (...rules: readonly Rule[]): Rule => (actor, subject) => rules.some((rule) => rule(actor, subject));

export const not = (rule: Rule): Rule => (actor, subject) => !rule(actor, subject);
