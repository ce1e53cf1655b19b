import { Button, Group, Table, Text } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { chordOf } from './chord.js';
import { KeyCaps } from './key-hint.js';
import { useKeymapStore } from './keymap-provider.js';
import type { KeyInfo } from './keymap-store.js';

/** One line of the keys dialog: what it does, its keys, and a way to give it another. */
export function KeyRow({ id, binding, remapped }: { id: string; binding: KeyInfo; remapped: boolean }) {
  const store = useKeymapStore();
  const [listening, setListening] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const listen = (event: KeyboardEvent): void => {
    if (!listening || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    const chord = chordOf(event);
    if (chord === null) return;
    setProblem(chord === 'escape' ? null : store.remap(id, chord));
    setListening(false);
  };
  return (
    <Table.Tr>
      <Table.Td>{binding.label}{problem ? <Text size="xs" c="red" role="alert">{problem}</Text> : null}</Table.Td>
      <Table.Td><Group gap={6}>{binding.keys.map((key) => <KeyCaps key={key} chord={key} />)}</Group></Table.Td>
      <Table.Td>
        <Group gap={4} wrap="nowrap" justify="flex-end">
          <Button size="compact-xs" variant={listening ? 'filled' : 'default'} aria-label={`Change the key for ${binding.label}`}
            onClick={() => { setListening(true); setProblem(null); }} onBlur={() => { setListening(false); }} onKeyDown={listen}>
            {listening ? 'Press a key…' : 'Change'}
          </Button>
          {remapped ? <Button size="compact-xs" variant="subtle" aria-label={`Default key for ${binding.label}`} onClick={() => { store.reset(id); }}>Default</Button> : null}
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}
