import { useQuery } from '@apollo/client/react';
import { Stack, Title } from '@mantine/core';
import { useMemo } from 'react';
import { draftFromFindings } from '../../../shared/audits/draft-from-findings.js';
import { readChart, readDraft } from '../../../shared/audits/read-chart.js';
import { useSession } from '../../../shared/session/session.js';
import { FindingCard } from '../findings/finding-card.js';
import type { FeedbackAudit } from '../findings/finding-type.js';
import { LinesPanel } from '../lines/lines-panel.js';
import { FeedbackMethodsQuery } from '../queries/feedback.queries.js';
import { effectOfConceding } from '../scores/effect-of-conceding.js';
import { ScoresPanel } from '../scores/scores-panel.js';
import { readWeights } from '../scores/read-weights.js';
import { StandPanel } from './stand-panel.js';

/** Everything about one audit that coder and auditor talk about: where it stands, findings, lines, scores. */
export function AuditTalk({ audit }: { audit: FeedbackAudit }) {
  const { me } = useSession();
  const methods = useQuery(FeedbackMethodsQuery, { fetchPolicy: 'cache-first' });
  const isCoder = audit.coder?.id === me.person.id;
  const { zone } = audit.header.facility;
  const frozen = useMemo(() => readChart(audit.frozen), [audit.frozen]);
  const draft = useMemo(() => readDraft(audit.draft) ?? draftFromFindings(frozen, audit.findings), [audit.draft, audit.findings, frozen]);
  const methodName = methods.data?.scoringMethods.find((method) => method.id === audit.scoringVersion.methodId)?.name ?? null;
  return (
    <Stack gap="md">
      <StandPanel audit={audit} isCoder={isCoder} />
      {audit.findings.length === 0 ? null : <Title order={2} size="h3">Findings</Title>}
      {audit.findings.map((finding, at) => (
        <FindingCard key={finding.id} finding={finding} place={at + 1} zone={zone} isCoder={isCoder} effects={() => effectOfConceding(frozen, draft, audit.findings, finding.id, readWeights(audit.scoringVersion.weights))} />
      ))}
      <ScoresPanel audit={audit} methodName={methodName} zone={zone} />
      <LinesPanel frozen={frozen} draft={draft} setting={audit.header.workType.setting} findings={audit.findings} />
    </Stack>
  );
}
