import { graphql } from '@overread/schema';

/** One import with everything that decides what may be done next. */
export const ImportParts = graphql(`
  fragment ImportParts on ImportBatch {
    id
    kind
    fileName
    fileHash
    bytes
    state
    detection
    mapping
    options
    drawId
    rowsRead
    rowsAdded
    rowsReplaced
    rowsUnchanged
    rowsRejected
    warnings
    failure
    createdBy
    createdAt
    committedAt
    undoneAt
    version
  }
`);

export const ImportsQuery = graphql(`
  query Imports($after: String) {
    importBatches(first: 20, after: $after) {
      edges { node { ...ImportParts } cursor }
      pageInfo { hasNextPage endCursor total }
    }
  }
`);

export const ImportQuery = graphql(`
  query Import($id: UUID!) {
    importBatch(id: $id) { ...ImportParts }
  }
`);

export const ImportErrorsQuery = graphql(`
  query ImportErrors($batchId: UUID!, $after: String) {
    importRowErrors(batchId: $batchId, first: 50, after: $after) {
      edges { node { rowNumber field code severity message remedy value } cursor }
      pageInfo { hasNextPage endCursor total }
    }
  }
`);

export const ImportMappingsQuery = graphql(`
  query ImportMappings($kind: ImportKind!) {
    importMappings(kind: $kind) { id name kind mapping }
  }
`);

export const ImportDrawsQuery = graphql(`
  query ImportDraws {
    draws(first: 50) {
      edges { node { id number drawnAt selectedCount plan { id name } } cursor }
      pageInfo { hasNextPage endCursor total }
    }
  }
`);
