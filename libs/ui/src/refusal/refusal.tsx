import { Alert, Text } from '@mantine/core';

/** The refusal member of every mutation's union, as the schema has it. */
export interface RefusalLike {
  message: string;
  code?: string | undefined;
  field?: string | null | undefined;
  remedy?: string | null | undefined;
  currentVersion?: number | null | undefined;
}

const titles: Record<string, string> = {
  CONFLICT: 'Someone else changed this',
  LEASE_LOST: 'Your claim on this chart has ended',
  NOT_ALLOWED: 'Not allowed',
  ALREADY_DONE: 'Already done',
};

/** Narrows the result of a mutation to its refusal. */
export function isRefusal<Result extends { __typename?: string | undefined }>(result: Result | null | undefined): result is Extract<Result, { __typename: 'Refusal' }> {
  return result?.__typename === 'Refusal';
}

/** Says why the server refused and what would help; nothing when there is no refusal. */
export function Refusal({ refusal }: { refusal: RefusalLike | null | undefined }) {
  if (!refusal) return null;
  return (
    <Alert color="red" role="alert" title={titles[refusal.code ?? ''] ?? 'This was not saved'}>
      <Text size="sm">{refusal.field ? <b>{refusal.field}: </b> : null}{refusal.message}</Text>
      {refusal.remedy ? <Text size="sm">{refusal.remedy}</Text> : null}
    </Alert>
  );
}
