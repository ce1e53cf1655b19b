import { Alert, Button, Checkbox, Group, Stack } from '@mantine/core';
import { type ImportKindCode, type Mapping, suggestMapping } from '@overread/formats/mapping';
import type { ImportKind } from '@overread/schema';
import { ChoiceField, Panel, Refusal, useAnnounce } from '@overread/ui';
import { useState } from 'react';
import { useCommand } from '../../../shared/graphql/use-command.js';
import { useSession } from '../../../shared/session/session.js';
import { askedOf, type Batch } from '../batch.js';
import { ColumnTable } from '../mapping/column-table.js';
import { mappingFrom, mappingToSend, missingFields } from '../mapping/edit-mapping.js';
import type { Detection } from '../mapping/read-detection.js';
import { SavedMappings } from '../mapping/saved-mappings.js';
import { CheckImportMutation } from '../queries/imports.commands.js';
import { kinds, kindWords } from '../words.js';
import { DrawField, drawFieldId } from './draw-field.js';
import { ZoneFields } from './zone-fields.js';

const code = (kind: ImportKind): ImportKindCode => kind.toLowerCase() as ImportKindCode;
const orders = [{ value: 'file', label: 'As the file’s own dates show' }, { value: 'month-first', label: 'Month first (3/4 is March 4)' }, { value: 'day-first', label: 'Day first (3/4 is April 3)' }] as const;

/** What the file is and what its columns mean, and the dry run that says what would happen. */
export function CheckPanel({ batch, detection }: { batch: Batch; detection: Detection }) {
  const { header, samples } = detection;
  const { run, pending, refusal } = useCommand(CheckImportMutation, ['ImportErrors']);
  const announce = useAnnounce();
  const asked = askedOf(batch);
  const [zones, setZones] = useState(asked.zones);
  const [kind, setKind] = useState<ImportKind>(batch.kind);
  const [mapping, setMapping] = useState<Mapping>(() => mappingFrom(batch.mapping, code(batch.kind), header));
  const [createMissing, setCreateMissing] = useState(asked.createMissing);
  const [drawId, setDrawId] = useState(batch.drawId ?? null);
  const [tried, setTried] = useState(false);
  const missing = missingFields(mapping);
  const needsDraw = kind === 'SECOND_REVIEWS';
  const canCreate = kind === 'CHARTS' || kind === 'TIME_LOG';
  const mayCreate = useSession().can('person.create');
  const check = async (): Promise<void> => {
    setTried(true);
    if (needsDraw && drawId === null) document.getElementById(drawFieldId)?.focus();
    if (missing.length > 0 || (needsDraw && drawId === null)) return;
    const done = await run({ id: batch.id, input: { kind, mapping: mappingToSend(mapping, header), createMissing: canCreate && mayCreate && createMissing, zones, drawId: needsDraw ? drawId : null } });
    if (done) announce('The dry run is done. Nothing has been imported yet.');
  };
  return (
    <Panel title="Columns" description="What each column is taken for. Change what was recognised wrongly, then try it: a dry run imports nothing.">
      <Stack gap="sm">
        <Group gap="xs" align="flex-end">
          <ChoiceField label="The file holds" w={200} choices={kinds.map((each) => ({ value: each, label: kindWords[each].label }))} value={kind} onChange={(next) => { if (next) { setKind(next); setMapping(suggestMapping(code(next), header)); } }} />
          <ChoiceField label="Dates are written" w={260} choices={orders} value={mapping.dayOrder ?? 'file'} onChange={(order) => { setMapping({ ...mapping, dayOrder: order === null || order === 'file' ? null : order }); }} />
        </Group>
        <SavedMappings key={kind} kind={kind} header={header} mapping={mapping} onApply={setMapping} />
        <ColumnTable header={header} samples={samples} mapping={mapping} onChange={setMapping} />
        {needsDraw ? <DrawField value={drawId} onChange={setDrawId} error={tried && drawId === null ? 'Choose the draw that was reviewed' : null} /> : null}
        {canCreate ? <Checkbox label="Add facilities and coders that are not known yet" description={mayCreate ? 'Otherwise rows that name them are left out.' : 'Only administrators can: rows that name unknown ones are left out.'} disabled={!mayCreate} checked={mayCreate && createMissing} onChange={(event) => { setCreateMissing(event.currentTarget.checked); }} /> : null}
        {canCreate && mayCreate && createMissing && asked.newFacilities.length > 0 ? <ZoneFields facilities={asked.newFacilities} zones={zones} onChange={setZones} /> : null}
        {missing.length > 0 ? <Alert color="orange" role={tried ? 'alert' : 'status'} p="xs">No column yet for: {missing.join(', ')}.</Alert> : null}
        <Refusal refusal={refusal} />
        <Group justify="flex-end"><Button loading={pending} onClick={() => { void check(); }}>Try it: dry run</Button></Group>
      </Stack>
    </Panel>
  );
}
