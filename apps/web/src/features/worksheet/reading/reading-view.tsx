import { draftGaps, startDraft } from '@overread/domain/audits';
import type { WorksheetAuditFragment } from '@overread/schema';
import { Box, Button, Paper, Stack, Text } from '@mantine/core';
import { Page, Refusal, useKeymap } from '@overread/ui';
import { useMemo } from 'react';
import { draftFromFindings } from '../../../shared/audits/draft-from-findings.js';
import { readChart, readDraft } from '../../../shared/audits/read-chart.js';
import type { WorkingTaxonomy } from '../../../shared/audits/taxonomy-of.js';
import { useClaim } from '../../../shared/audits/use-claim.js';
import { worksheetRows } from '../../../shared/audits/worksheet-rows.js';
import { ScoreFooter } from '../footer/score-footer.js';
import { WorksheetGrid } from '../grid/worksheet-grid.js';
import { ChartFacts } from '../heading/chart-facts.js';
import { PlanLine } from '../heading/plan-line.js';
import { useCursor } from '../judging/use-cursor.js';
import { readingKeys } from '../keys/worksheet-acts.js';
import { FindingText } from './finding-text.js';
import { canClaim, readingWords } from './read-state.js';

/** A chart that the person does not judge now: submitted, held by someone else, or not claimed yet. */
export function ReadingView({ audit, taxonomy }: { audit: WorksheetAuditFragment; taxonomy: WorkingTaxonomy }) {
  const claim = useClaim();
  const frozen = useMemo(() => readChart(audit.frozen), [audit.frozen]);
  const draft = useMemo(() => readDraft(audit.draft) ?? (audit.submittedAt === null ? startDraft(frozen) : draftFromFindings(frozen, audit.findings)), [audit.draft, audit.submittedAt, audit.findings, frozen]);
  const rows = useMemo(() => worksheetRows(frozen, draft, audit.header.workType.setting), [frozen, draft, audit.header.workType.setting]);
  const gaps = useMemo(() => (audit.submittedAt === null ? draftGaps(frozen, draft, taxonomy).filter((gap) => gap.change !== null) : []), [audit.submittedAt, frozen, draft, taxonomy]);
  const cursor = useCursor(rows, (row) => row.changes.length > 0);
  const grid = useKeymap<HTMLDivElement>({ id: 'worksheet', label: 'Worksheet' }, readingKeys(cursor));
  const findings = audit.findings.filter((finding) => cursor.row?.changes.some(({ change }) => change.key === finding.changeKey));
  const score = audit.scores.find((each) => each.isCurrent);
  return (
    <Page
      title={audit.planName}
      tabTitle="Audit"
      description={<PlanLine audit={audit}>{readingWords(audit)}</PlanLine>}
      actions={canClaim(audit) ? <Button loading={claim.pending} onClick={() => { void claim.one(audit.id); }}>{audit.state === 'ASSIGNED' ? 'Claim this chart' : 'Claim it and go on'}</Button> : null}
    >
      <Stack gap="xs">
        <Refusal refusal={claim.refusal} />
        <ChartFacts audit={audit} coded={frozen.fields} audited={draft.fields} />
        <WorksheetGrid root={grid} rows={rows} selected={cursor.row?.id ?? null} onSelect={cursor.select} taxonomy={taxonomy} gaps={gaps} frozen={frozen.fields} audited={draft.fields} />
        <Paper withBorder p="sm" component="section" aria-label="The selected line" mih={96}>
          {findings.length === 0
            ? <Text size="sm" c="dimmed">{audit.submittedAt === null ? 'Findings are shown once the chart is submitted.' : 'No finding on this line.'}</Text>
            : <Stack gap="md">{findings.map((finding) => <FindingText key={finding.id} finding={finding} zone={audit.header.facility.zone} />)}</Stack>}
        </Paper>
        {score === undefined ? null : (
          <Box>
            <ScoreFooter label="Scores" lines={score.lines} version={audit.scoringVersion} overDollars={score.overDollars} underDollars={score.underDollars} />
            {score.edition > 1 ? <Text size="xs" c="dimmed">Edition {score.edition}: {score.cause}. The first score is kept beside it.</Text> : null}
          </Box>
        )}
      </Stack>
    </Page>
  );
}
