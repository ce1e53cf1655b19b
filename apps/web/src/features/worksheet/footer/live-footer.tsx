import type { AuditDraft } from '@overread/domain/audits';
import type { CodedChart } from '@overread/domain/charts';
import type { WorksheetAuditFragment } from '@overread/schema';
import { useMemo } from 'react';
import { scoreLinesOf } from '../../../shared/audits/score-lines.js';
import type { WorkingTaxonomy } from '../../../shared/audits/taxonomy-of.js';
import { methodLines } from './footer-lines.js';
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
  const note = waiting === 0 ? 'Every line is judged' : `${waiting} ${waiting === 1 ? 'line' : 'lines'} not judged, counted as agreed`;
  return <ScoreFooter label="Scores if submitted now" lines={methodLines(scoreLinesOf(scores))} version={scoringVersion} overDollars={scores.overDollars} underDollars={scores.underDollars} note={note} />;
}
