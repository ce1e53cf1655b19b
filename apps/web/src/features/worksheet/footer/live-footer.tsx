import type { AuditDraft } from '@overread/domain/audits';
import type { CodedChart } from '@overread/domain/charts';
import type { WorksheetAuditFragment } from '@overread/schema';
import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { scoreLinesOf } from '../../../shared/audits/score-lines.js';
import type { WorkingTaxonomy } from '../../../shared/audits/taxonomy-of.js';
import { liveScores, readWeights } from './live-scores.js';
import { ScoreFooter } from './score-footer.js';

export interface LiveFooterProps {
  audit: Pick<WorksheetAuditFragment, 'scoringVersion'>;
  frozen: CodedChart;
  draft: AuditDraft;
  taxonomy: WorkingTaxonomy;
  /** Lines that are not judged yet; they count as agreed until they are. */
  waiting: number;
}

/** The scores of the worksheet as it stands. */
export function LiveFooter({ audit: { scoringVersion }, frozen, draft, taxonomy, waiting }: LiveFooterProps) {
  const scores = useMemo(() => liveScores(frozen, draft, taxonomy, readWeights(scoringVersion.weights)), [frozen, draft, taxonomy, scoringVersion.weights]);
  return (
    <>
      <ScoreFooter label="Scores if submitted now" lines={scoreLinesOf(scores)} version={scoringVersion} overDollars={scores.overDollars} underDollars={scores.underDollars} />
      <Text size="xs" c="dimmed">{waiting === 0 ? 'Every line is judged.' : `${waiting} ${waiting === 1 ? 'line is' : 'lines are'} not judged yet and counted as agreed.`}</Text>
    </>
  );
}
