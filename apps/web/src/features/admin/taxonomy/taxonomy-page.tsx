import { useQuery } from '@apollo/client/react';
import { Stack } from '@mantine/core';
import { Page, panelStateOf } from '@overread/ui';
import { useSession } from '../../../shared/session/session.js';
import { ReasonsPanel } from './reasons-panel.js';
import { AdminTaxonomyQuery } from './taxonomy.queries.js';
import { TypesPanel } from './types-panel.js';

/** The two axes of every finding: what is wrong, and why. */
export default function TaxonomyPage() {
  const { can } = useSession();
  const query = useQuery(AdminTaxonomyQuery);
  const state = panelStateOf(query);
  const mayChange = can('taxonomy.change');
  return (
    <Page title="Error taxonomy" description="Every finding has two axes: what is wrong, and why. A change holds for findings to come; those already made keep what was said of them.">
      <Stack gap="md">
        <TypesPanel types={query.data?.errorTypes ?? []} state={state} mayChange={mayChange} />
        <ReasonsPanel reasons={query.data?.errorReasons ?? []} state={state} mayChange={mayChange} />
      </Stack>
    </Page>
  );
}
