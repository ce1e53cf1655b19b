import { Extensions } from '@nestjs/graphql';
import type { Ability, Noun } from '@overread/domain/access';

/**
 * Who may have a field:
 * - `public`: anyone, signed in or not;
 * - `signed-in`: anyone with a session;
 * - `with-parent`: whoever was given the object it is on (never for root fields);
 * - an ability on a noun: people whose roles carry it; on fields other than root ones others get null.
 */
export type FieldPolicy = 'public' | 'signed-in' | 'with-parent' | { readonly noun: Noun; readonly ability: Ability };

export const policyExtension = 'policy';

/** Declares the policy of a field, or of every field of a type. A field with neither is refused. */
export const Guarded = (policy: FieldPolicy): ClassDecorator & MethodDecorator & PropertyDecorator => Extensions({ [policyExtension]: policy }) as ClassDecorator & MethodDecorator & PropertyDecorator;
