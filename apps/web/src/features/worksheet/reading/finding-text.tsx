import type { WorksheetFindingFragment } from '@overread/schema';
import { Stack, Text } from '@mantine/core';
import { formatDateTime, formatMoney } from '@overread/ui';

type Finding = WorksheetFindingFragment;

const impactOf = (finding: Finding): string =>
  [
    finding.paymentAffecting ? 'payment changes' : 'payment does not change',
    Number(finding.overDollars) > 0 ? `${formatMoney(finding.overDollars, { cents: true })} over` : '',
    Number(finding.underDollars) > 0 ? `${formatMoney(finding.underDollars, { cents: true })} under` : '',
    finding.educationalOnly ? 'educational only' : '',
    finding.scored ? '' : 'not scored',
    finding.teachingExample ? 'teaching example' : '',
  ].filter((part) => part !== '').join(' · ');

const severityOf = ({ severity, severityReason }: Finding): string => `${severity.toLowerCase()}${severityReason === null ? '' : ` (${severityReason})`}`;

/** One finding as it was released, with what came of it. */
export function FindingText({ finding, zone }: { finding: Finding; zone: string }) {
  const { response, decision } = finding;
  return (
    <Stack gap={4}>
      <Text size="sm"><b>{finding.type.name}</b> · {finding.reason.name} · {severityOf(finding)} · {impactOf(finding)}</Text>
      {finding.rationale === null ? null : <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>{finding.rationale}</Text>}
      {finding.reference === null ? null : <Text size="sm" c="dimmed">Guideline: {finding.reference}</Text>}
      {finding.educationTopic === null ? null : <Text size="sm" c="dimmed">Education: {finding.educationTopic}</Text>}
      {response ? <Text size="sm">The coder {response.answer === 'AGREE' ? 'agrees' : 'disputes it'} ({formatDateTime(response.answeredAt, zone)}): {response.rationale}</Text> : null}
      {decision ? <Text size="sm">{decision.decision === 'UPHELD' ? 'Upheld' : 'Conceded'} ({formatDateTime(decision.decidedAt, zone)}): {decision.rationale}</Text> : null}
    </Stack>
  );
}
