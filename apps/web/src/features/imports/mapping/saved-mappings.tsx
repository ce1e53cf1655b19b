import { useQuery } from '@apollo/client/react';
import { Button, Group, Stack, TextInput } from '@mantine/core';
import type { ImportKindCode, Mapping } from '@overread/formats/mapping';
import type { ImportKind } from '@overread/schema';
import { ChoiceField, Refusal, useAnnounce } from '@overread/ui';
import { type SubmitEvent, useState } from 'react';
import { useCommand } from '../../../shared/graphql/use-command.js';
import { SaveMappingMutation } from '../queries/imports.commands.js';
import { ImportMappingsQuery } from '../queries/imports.queries.js';
import { mappingFrom, mappingToSend } from './edit-mapping.js';

interface SavedMappingsProps {
  kind: ImportKind;
  header: readonly string[];
  mapping: Mapping;
  onApply: (mapping: Mapping) => void;
}

/** Mappings kept under a name, to use again for files from the same source. */
export function SavedMappings({ kind, header, mapping, onApply }: SavedMappingsProps) {
  const { data } = useQuery(ImportMappingsQuery, { variables: { kind } });
  const { run, pending, refusal } = useCommand(SaveMappingMutation, ['ImportMappings']);
  const announce = useAnnounce();
  const [name, setName] = useState('');
  const [applied, setApplied] = useState<string | null>(null);
  const saved = data?.importMappings ?? [];
  const apply = (id: string | null): void => {
    const found = saved.find((each) => each.id === id);
    setApplied(found?.id ?? null);
    if (found) onApply(mappingFrom(found.mapping, kind.toLowerCase() as ImportKindCode, header));
  };
  const save = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (name.trim() === '') return;
    const done = await run({ name: name.trim(), kind, mapping: mappingToSend(mapping, header) });
    if (done) {
      setApplied(done.id);
      announce(`The mapping ${done.name} is saved.`);
    }
  };
  return (
    <Stack gap="xs">
      <Group gap="xs" align="flex-end">
        {saved.length > 0 ? <ChoiceField label="Saved mapping" w={220} placeholder="None applied" choices={saved.map((each) => ({ value: each.id, label: each.name }))} value={applied} onChange={apply} /> : null}
        <form onSubmit={(event) => { void save(event); }}>
          <Group gap="xs" align="flex-end">
            <TextInput label="Keep this mapping as" w={200} value={name} onChange={(event) => { setName(event.currentTarget.value); }} placeholder="Name of the source" />
            <Button type="submit" variant="default" loading={pending} disabled={name.trim() === ''}>Keep</Button>
          </Group>
        </form>
      </Group>
      <Refusal refusal={refusal} />
    </Stack>
  );
}
