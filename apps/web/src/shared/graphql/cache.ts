import { InMemoryCache } from '@apollo/client/cache';
import { relayStylePagination } from '@apollo/client/utilities';
import { possibleTypes } from '@overread/schema';

/** The client's cache: connections append by cursor, records without an id are found by their code or held in place. */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes,
    typePolicies: {
      Query: {
        fields: {
          people: relayStylePagination(['role', 'search']),
          trail: relayStylePagination(['noun', 'recordId', 'actorId']),
          charts: relayStylePagination(['filter', 'sort']),
          importBatches: relayStylePagination(),
          importRowErrors: relayStylePagination(['batchId']),
          draws: relayStylePagination(['planId']),
          drawUnits: relayStylePagination(['drawId', 'selected']),
          queue: relayStylePagination(['state']),
          audits: relayStylePagination(['filter']),
          findings: relayStylePagination(['filter', 'typeCode', 'reasonCode', 'severity', 'direction', 'codePair', 'codeFamily', 'scored', 'teachingExample', 'disputed']),
          feedback: relayStylePagination(['state']),
        },
      },
      Me: { keyFields: [], merge: true },
      QueueProgress: { keyFields: [], merge: true },
      WorkType: { keyFields: ['code'] },
      ErrorType: { keyFields: ['code'] },
      ErrorReason: { keyFields: ['code'] },
      MetricRow: { keyFields: false },
      MetricValue: { keyFields: false },
    },
  });
}
