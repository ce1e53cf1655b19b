import type { FeedbackRowFragment } from '@overread/schema';
import { DASH, type DataColumn, formatCount, formatDate } from '@overread/ui';
import { scoreText } from '../scores/prepare-editions.js';
import { dueWords, turnWords } from '../turn/turn-words.js';
import { whoseTurn } from '../turn/whose-turn.js';

const headlineOf = (audit: FeedbackRowFragment): string => {
  const line = audit.scores.find((score) => score.isCurrent)?.lines.find((each) => each.method === audit.scoringVersion.headline);
  return line === undefined ? DASH : `${scoreText(line)}`;
};

const turnOf = (audit: FeedbackRowFragment) => whoseTurn({ state: audit.state, auditedOn: audit.auditedOn ?? null, zone: audit.header.facility.zone, findings: audit.findings });

/** Columns of the list; names of people only for those who are not the coder. */
export const feedbackColumns = (isCoder: boolean, today: string): DataColumn<FeedbackRowFragment>[] => [
  { id: 'account', header: 'Account', cell: (audit) => audit.header.accountNumber },
  { id: 'turn', header: 'Turn', cell: (audit) => turnWords(turnOf(audit), isCoder) },
  { id: 'due', header: 'Due', cell: (audit) => dueWords(turnOf(audit).dueOn, today) || DASH },
  { id: 'findings', header: 'Findings', align: 'end', cell: (audit) => formatCount(audit.findings.length) },
  { id: 'score', header: 'Score in force', align: 'end', cell: headlineOf },
  { id: 'workType', header: 'Work type', cell: (audit) => audit.header.workType.name },
  { id: 'facility', header: 'Facility', cell: (audit) => audit.header.facility.name },
  { id: 'auditedOn', header: 'Audited', cell: (audit) => formatDate(audit.auditedOn) },
  ...(isCoder ? [] : [
    { id: 'coder', header: 'Coder', cell: (audit: FeedbackRowFragment) => audit.coder?.displayName ?? DASH },
    { id: 'auditor', header: 'Auditor', cell: (audit: FeedbackRowFragment) => audit.auditor?.displayName ?? DASH },
  ]),
];
