import { useQuery } from '@apollo/client/react';
import { Button, Stack } from '@mantine/core';
import type { AdminScoringQuery } from '@overread/schema';
import { Page, Panel, panelStateOf } from '@overread/ui';
import { useState } from 'react';
import { useSession } from '../../../shared/session/session.js';
import { EditDialog } from '../form/edit-dialog.js';
import { ScoringQuery } from './scoring.queries.js';
import { VersionForm } from './version-form.js';
import { VersionsTable } from './versions-table.js';

type Method = AdminScoringQuery['scoringMethods'][number];

/** The ways of scoring audits, in versions that never change. */
export default function ScoringPage() {
  const { can } = useSession();
  const mayAdd = can('scoringMethod.create');
  const query = useQuery(ScoringQuery);
  const methods = query.data?.scoringMethods ?? [];
  const [adding, setAdding] = useState<Method | 'new' | null>(null);
  const close = (): void => { setAdding(null); };
  return (
    <Page
      title="Scoring methods"
      description="A version never changes, and each audit keeps the one of its plan: next month’s change leaves last month’s scores as they were."
      actions={mayAdd ? <Button variant="default" onClick={() => { setAdding('new'); }}>Add method</Button> : null}
    >
      <Stack gap="md">
        {methods.map((method, place) => (
          <Panel
            key={method.id} title={method.name}
            description={place === 0 ? 'New plans take its version in force, unless they name another.' : 'Taken by plans that name it.'}
            actions={mayAdd ? <Button variant={place === 0 ? 'filled' : 'default'} aria-label={`Add version: ${method.name}`} onClick={() => { setAdding(method); }}>Add version</Button> : null}
          >
            <VersionsTable name={method.name} versions={method.versions} />
          </Panel>
        ))}
        {methods.length === 0 ? <Panel title="Methods" height={240} state={panelStateOf(query, () => ({ kind: 'empty', message: 'There is no scoring method yet: nothing can be audited.', ...(mayAdd ? { action: { label: 'Add the first', onClick: () => { setAdding('new'); } } } : {}) }))} /> : null}
      </Stack>
      <EditDialog subject={adding} title={(it) => (it === 'new' ? 'Add scoring method' : `Next version of ${it.name}`)} onClose={close}>
        {(it) => <VersionForm method={it === 'new' ? null : { name: it.name, last: it.versions[0] ?? null }} onDone={close} />}
      </EditDialog>
    </Page>
  );
}
