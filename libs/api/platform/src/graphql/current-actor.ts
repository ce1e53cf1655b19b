import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Actor } from '@overread/domain/access';
import type { RequestContext } from './enforce-policies.js';

/** The signed-in actor; only for fields whose policy is not public (the policy has refused everyone else before). */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = GqlExecutionContext.create(context).getContext<RequestContext>();
  if (actor === null) throw new Error('CurrentActor is for fields that need a session');
  return actor;
});
