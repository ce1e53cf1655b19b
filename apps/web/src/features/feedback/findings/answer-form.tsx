import { useAnnounce } from '@overread/ui';
import { useCommand } from '../../../shared/graphql/use-command.js';
import { RespondMutation } from '../queries/feedback.commands.js';
import { VerdictForm, type VerdictChoice } from './verdict-form.js';

const choices: readonly VerdictChoice<'AGREE' | 'DISPUTE'>[] = [
  { value: 'AGREE', label: 'Agree', description: 'The finding is right.', submit: 'Agree with the finding' },
  { value: 'DISPUTE', label: 'Dispute', description: 'The auditor decides again.', submit: 'Dispute the finding' },
];

/** The coder's one answer to a finding. */
export function AnswerForm({ findingId, name, isLate }: { findingId: string; name: string; isLate: boolean }) {
  const { run, pending, refusal } = useCommand(RespondMutation, ['FeedbackAuditPage']);
  const announce = useAnnounce();
  return (
    <VerdictForm keptAs={`answer:${findingId}`} legend={`Your answer to: ${name}`} choices={choices} rationaleLabel="Why" mayCite={['DISPUTE']} isLate={isLate} pending={pending} refusal={refusal}
      onSend={async ({ value, rationale, reference }) => {
        const done = await run({ findingId, input: { answer: value, rationale, reference } });
        if (done) announce('Your answer is saved.');
        return done !== null;
      }} />
  );
}
