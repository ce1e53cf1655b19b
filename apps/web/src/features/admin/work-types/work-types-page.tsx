import { useQuery } from '@apollo/client/react';
import { Stack } from '@mantine/core';
import { Page, panelStateOf } from '@overread/ui';
import { useSession } from '../../../shared/session/session.js';
import { StandardsPanel } from './standards-panel.js';
import { TargetsPanel } from './targets-panel.js';
import { WorkTypesPanel } from './work-types-panel.js';
import { WorkTypesQuery } from './work-types.queries.js';

/** Work types with the standards and targets that hold from a day on. */
export default function WorkTypesPage() {
  const { can } = useSession();
  const query = useQuery(WorkTypesQuery);
  const state = panelStateOf(query);
  const workTypes = query.data?.workTypes ?? [];
  const mayChange = can('workType.change');
  return (
    <Page title="Work types and standards" description="What work is measured against. A change takes effect from a day and leaves the days before it as they were.">
      <Stack gap="md">
        <WorkTypesPanel workTypes={workTypes} state={state} mayChange={mayChange} />
        <StandardsPanel standards={query.data?.workStandards ?? []} workTypes={workTypes} state={state} mayChange={mayChange} />
        <TargetsPanel targets={query.data?.turnaroundTargets ?? []} workTypes={workTypes} state={state} mayChange={mayChange} />
      </Stack>
    </Page>
  );
}
