import type { ImportKind, ImportState } from '@overread/schema';

export const kindWords: Readonly<Record<ImportKind, { label: string; description: string }>> = {
  CHARTS: { label: 'Charts', description: 'Coded charts: one row a chart, or one row a code.' },
  TIME_LOG: { label: 'Time log', description: 'Coders’ minutes by day and activity.' },
  QUERIES: { label: 'Physician queries', description: 'Queries with the times they were opened and answered.' },
  SECOND_REVIEWS: { label: 'Second reviews', description: 'Another reviewer’s full code lists of a drawn sample.' },
};

export const kinds = Object.keys(kindWords) as ImportKind[];

export const stateWords: Readonly<Record<ImportState, string>> = {
  UPLOADED: 'Uploaded, not checked',
  CHECKED: 'Checked, not imported',
  COMMITTING: 'Importing',
  COMMITTED: 'Imported',
  FAILED: 'Failed',
  UNDONE: 'Undone',
};
