import { Button, Group, List, Stack, Text } from '@mantine/core';
import type { AnswerLine, SizeAnswer } from './size-answer.js';

export interface AnswerListsProps {
  answer: SizeAnswer;
  /** The word on the button that takes so many charts over; null where the plan takes none. */
  takeWord: ((n: number) => string) | null;
  onTake: (n: number) => void;
}

function Lines({ title, lines, takeWord, onTake }: { title: string; lines: readonly AnswerLine[] } & Omit<AnswerListsProps, 'answer'>) {
  if (lines.length === 0) return null;
  return (
    <Stack gap={4}>
      <Text size="sm" fw={600}>{title}</Text>
      <List size="sm" spacing={4} listStyleType="none">
        {lines.map(({ text, n }) => (
          <List.Item key={text}>
            <Group gap="xs" align="center"><Text span size="sm" style={{ flex: '1 1 12rem' }}>{text}</Text>{n === null || takeWord === null ? null : <Button size="compact-xs" variant="default" flex="none" onClick={() => { onTake(n); }}>{takeWord(n)}</Button>}</Group>
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}

/** An answer in both directions: what is wanted costs so many charts, and the plan's charts buy so much. */
export function AnswerLists({ answer: { wants, buys, notes }, ...take }: AnswerListsProps) {
  return (
    <Stack gap="sm">
      <Lines title="What it takes" lines={wants} {...take} />
      <Lines title="What the plan’s number buys" lines={buys} {...take} />
      {notes.map((note) => <Text key={note} size="sm" c="dimmed">{note}</Text>)}
    </Stack>
  );
}
