import { Badge, Divider, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useId } from 'react';
import type { ScoreEffect } from '../scores/effect-of-conceding.js';
import { AnswerForm } from './answer-form.js';
import { BeforeAfter, ChangeText } from '../../../shared/findings/change-text.js';
import { DecisionForm } from './decision-form.js';
import type { FeedbackFinding } from './finding-type.js';
import { judgementWords, markOf, sidesOf, unscoredWords } from '../../../shared/findings/finding-words.js';
import { SaidText } from './said-text.js';
import { useFocusAfter } from './use-focus-after.js';
import { useStays } from './use-stays.js';

export interface FindingCardProps {
  finding: FeedbackFinding;
  place: number;
  zone: string;
  isCoder: boolean;
  /** What conceding it would do; asked only of who decides. */
  effects: () => readonly ScoreEffect[];
}

/** One finding: what changed and why, what the coder says, what was decided, and what the reader may do about it. */
export function FindingCard({ finding, place, zone, isCoder, effects }: FindingCardProps) {
  const id = useId();
  const { before, after } = sidesOf(finding);
  const unscored = unscoredWords(finding);
  const name = `${place}. ${finding.type.name}`;
  const mayAnswer = useStays(finding.abilities.includes('respond'), `answer:${finding.id}`);
  const mayDecide = useStays(finding.abilities.includes('decide'), `decision:${finding.id}`);
  const heading = useFocusAfter(mayAnswer || mayDecide);
  return (
    <Paper withBorder p="md" component="article" aria-labelledby={id}>
      <Stack gap="xs">
        <Group justify="space-between" gap="xs" align="flex-start">
          <Title order={3} id={id} ref={heading} tabIndex={-1} style={{ outline: 'none' }}>{name}</Title>
          {unscored === null ? null : <Badge color="gray">{unscored}</Badge>}
        </Group>
        <Text size="sm" component="div">
          <ChangeText mark={markOf(finding)} />{' '}<BeforeAfter before={before} after={after} />
        </Text>
        <Text size="sm" c="dimmed">{[...judgementWords(finding), `Reason: ${finding.reason.name}`].join(' · ')}</Text>
        {finding.rationale ? <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{finding.rationale}</Text> : <Text size="sm" c="dimmed">The auditor gave no rationale.</Text>}
        {finding.reference ? <Text size="sm">Reference: {finding.reference}</Text> : null}
        {finding.educationTopic ? <Text size="sm">To learn more: {finding.educationTopic}</Text> : null}
        {finding.response ? <SaidText title={finding.response.answer === 'AGREE' ? `${isCoder ? 'You' : 'The coder'} agreed` : `${isCoder ? 'You' : 'The coder'} disputed it`} at={finding.response.answeredAt} zone={zone} text={finding.response.rationale} reference={finding.response.reference} /> : null}
        {finding.decision ? <SaidText title={`${finding.decision.decision === 'UPHELD' ? 'Upheld' : 'Conceded'}${finding.decision.decidedBy ? ` by ${finding.decision.decidedBy}` : ''}`} at={finding.decision.decidedAt} zone={zone} text={finding.decision.rationale} /> : null}
        {mayAnswer || mayDecide ? <Divider /> : null}
        {mayAnswer ? <AnswerForm findingId={finding.id} name={finding.type.name} isLate={!finding.abilities.includes('respond')} /> : null}
        {mayDecide ? <DecisionForm findingId={finding.id} version={finding.version} name={finding.type.name} isLate={!finding.abilities.includes('decide')} effects={effects()} /> : null}
      </Stack>
    </Paper>
  );
}
