import { useAnnounce } from '@overread/ui';
import { useCommand } from '../../../shared/graphql/use-command.js';
import { DecideMutation } from '../queries/feedback.commands.js';
import type { ScoreEffect } from '../scores/effect-of-conceding.js';
import { EffectText } from './effect-text.js';
import { VerdictForm, type VerdictChoice } from './verdict-form.js';

const choices: readonly VerdictChoice<'UPHELD' | 'CONCEDED'>[] = [
  { value: 'UPHELD', label: 'Uphold', description: 'The finding stands.', submit: 'Uphold the finding' },
  { value: 'CONCEDED', label: 'Concede', description: 'The finding is withdrawn.', submit: 'Concede the dispute' },
];

/** The auditor's decision about a dispute, its effect on the score in view before it is made. */
export function DecisionForm({ findingId, version, name, isLate, effects }: { findingId: string; version: number; name: string; isLate: boolean; effects: readonly ScoreEffect[] }) {
  const { run, pending, refusal } = useCommand(DecideMutation, ['FeedbackAuditPage']);
  const announce = useAnnounce();
  return (
    <VerdictForm keptAs={`decision:${findingId}`} legend={`Your decision about: ${name}`} choices={choices} rationaleLabel="Why, to the coder" isLate={isLate} pending={pending} refusal={refusal}
      consequence={(value) => <EffectText effects={effects} chosen={value} />}
      onSend={async ({ value, rationale }) => {
        const done = await run({ findingId, version, input: { decision: value, rationale } });
        if (done) announce('Your decision is saved.');
        return done !== null;
      }} />
  );
}
