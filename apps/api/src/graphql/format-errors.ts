import { GraphQLError, type ExecutionResult } from 'graphql';
import pino from 'pino';

const log = pino({ name: 'overread', level: process.env['LOG_LEVEL'] ?? 'warn' });
const shown = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT']);

/** Faults of ours are masked with the request id and logged; errors of the document and declared refusals are shown as they are. */
export const formatErrors = (execution: ExecutionResult, context: unknown): { statusCode: number; response: ExecutionResult } => {
  const requestId = (context as { requestId?: string } | null)?.requestId ?? 'unknown';
  const errors = execution.errors?.map((error) => maskError(error, requestId));
  const unauthenticated = errors?.some((error) => error.extensions?.['code'] === 'UNAUTHENTICATED') === true;
  return { statusCode: unauthenticated ? 401 : statusOf(execution), response: { data: execution.data ?? null, ...(errors === undefined ? {} : { errors }) } };
};

const statusOf = (execution: ExecutionResult): number => (execution.data === undefined || execution.data === null ? (execution.errors?.some(isOurs) === true ? 500 : 400) : 200);

const isOurs = (error: GraphQLError): boolean => error.originalError !== undefined && error.originalError !== null && !(error.originalError instanceof GraphQLError) && !('errors' in error.originalError);

const maskError = (error: GraphQLError, requestId: string): GraphQLError => {
  const code = error.extensions?.['code'];
  const validation = (error.originalError as { errors?: GraphQLError[] } | undefined)?.errors;
  if (validation !== undefined) return new GraphQLError(validation.map((each) => each.message).join(' '), { extensions: { code: 'BAD_USER_INPUT' } });
  if (!isOurs(error) || (typeof code === 'string' && shown.has(code))) return error;
  log.error({ requestId, path: error.path, message: error.originalError?.message, stack: error.originalError?.stack }, 'fault');
  return new GraphQLError(`Something went wrong on our side; nothing was changed. Quote request ${requestId}.`, { path: error.path, extensions: { code: 'INTERNAL', requestId } });
};
