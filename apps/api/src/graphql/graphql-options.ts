import { isBackground, type Sessions } from '@overread/api-identity';
import { enforcePolicies, type RequestContext } from '@overread/api-platform';
import type { MercuriusDriverConfig } from '@nestjs/mercurius';
import type { FastifyRequest } from 'fastify';
import { NoSchemaIntrospectionCustomRule, type DocumentNode, type GraphQLSchema } from 'graphql';
import { aliasLimit, tokenLimit } from './document-limits.js';
import { fillDefaults } from './fill-defaults.js';
import { formatErrors } from './format-errors.js';

/** GraphQL on `/graphql`: compiled documents, depth, alias and token limits, masked faults, policies on every field. */
export const graphqlOptions = (sessions: Sessions, development: boolean): Omit<MercuriusDriverConfig, 'driver'> => ({
  path: '/graphql',
  autoSchemaFile: true,
  sortSchema: true,
  graphiql: development,
  jit: 1,
  queryDepth: 10,
  validationRules: development ? [aliasLimit, tokenLimit] : [aliasLimit, tokenLimit, NoSchemaIntrospectionCustomRule],
  buildSchemaOptions: { noDuplicatedFields: true },
  transformSchema: enforcePolicies,
  errorFormatter: formatErrors,
  hooks: { preExecution: (schema: GraphQLSchema, document: DocumentNode, _context: unknown, variables: Readonly<Record<string, unknown>> | undefined) => ({ variables: fillDefaults(schema, document, variables ?? {}) }) },
  context: async (request: FastifyRequest): Promise<RequestContext & { requestId: string }> => ({
    actor: await sessions.actorOf(request.headers.cookie ?? null, { background: isBackground(request.headers), requestId: request.id }),
    requestId: request.id,
  }),
});
