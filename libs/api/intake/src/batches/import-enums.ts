import { registerEnumType } from '@nestjs/graphql';

export enum ImportKind {
  CHARTS = 'charts',
  TIME_LOG = 'time_log',
  QUERIES = 'queries',
  SECOND_REVIEWS = 'second_reviews',
}
registerEnumType(ImportKind, {
  name: 'ImportKind',
  description: 'What a file holds.',
  valuesMap: {
    CHARTS: { description: 'Coded charts.' },
    TIME_LOG: { description: 'Coders’ minutes by day and activity.' },
    QUERIES: { description: 'Physician queries on charts.' },
    SECOND_REVIEWS: { description: 'Another reviewer’s full code lists for a draw.' },
  },
});

export enum ImportState {
  UPLOADED = 'uploaded',
  CHECKED = 'checked',
  COMMITTING = 'committing',
  COMMITTED = 'committed',
  FAILED = 'failed',
  UNDONE = 'undone',
}
registerEnumType(ImportState, {
  name: 'ImportState',
  description: 'How far an import is.',
  valuesMap: {
    UPLOADED: { description: 'The file is here and nothing was read from it but its header.' },
    CHECKED: { description: 'A dry run said what would happen.' },
    COMMITTING: { description: 'Its chunks are landing.' },
    COMMITTED: { description: 'Everything that could land has landed.' },
    FAILED: { description: 'It stopped; `failure` says why. What landed stays, and committing again goes on from there.' },
    UNDONE: { description: 'What it brought in was taken out again.' },
  },
});
