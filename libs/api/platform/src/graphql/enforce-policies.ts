import { allow, type Actor } from '@overread/domain/access';
import { defaultFieldResolver, GraphQLError, isObjectType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { policyExtension, type FieldPolicy } from './guarded.js';

export interface RequestContext {
  /** Null = nobody is signed in. */
  readonly actor: Actor | null;
}

/** The declared policy of a field: its own, else its type's, else null (which refuses). Introspection has none and needs none. */
export const policyOf = (type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): FieldPolicy | null =>
  (field.extensions[policyExtension] as FieldPolicy | undefined) ?? (type.extensions[policyExtension] as FieldPolicy | undefined) ?? null;

const refusal = (code: 'UNAUTHENTICATED' | 'FORBIDDEN', message: string) => new GraphQLError(message, { extensions: { code } });

/** Wraps every resolver with its declared policy. Nest guards skip field resolvers, so security cannot live there. */
export const enforcePolicies = (schema: GraphQLSchema): GraphQLSchema => {
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) guard(type, field, roots.has(type));
  }
  return schema;
};

const guard = (type: GraphQLObjectType, field: GraphQLField<unknown, RequestContext>, isRoot: boolean): void => {
  const policy = policyOf(type, field as GraphQLField<unknown, unknown>);
  if (policy === 'public' || (policy === 'with-parent' && !isRoot)) return;
  const inner = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, context, info) => {
    const actor = context.actor;
    if (actor === null) throw refusal('UNAUTHENTICATED', 'Sign in first.');
    if (policy === 'signed-in') return inner(source, args, context, info);
    if (policy !== null && policy !== 'with-parent' && allow(actor, policy.ability, { noun: policy.noun })) return inner(source, args, context, info);
    if (isRoot || policy === null) throw refusal('FORBIDDEN', `${type.name}.${field.name} is not yours to ask for.`);
    return null;
  };
};
