import { Text } from '@mantine/core';
import type { FeedbackRowFragment } from '@overread/schema';
import { DASH, type DataColumn, formatCount, formatDate } from '@overread/ui';
import { ScoreCell } from '../scores/score-cell.js';
import { dueOf, dueWords, turnWords } from '../turn/turn-words.js';
import { whoseTurn } from '../turn/whose-turn.js';

type Row = FeedbackRowFragment;

const headlineOf = (audit: Row) => audit.scores.find((score) => score.isCurrent)?.lines.find((each) => each.method === audit.scoringVersion.headline);
const turnOf = (audit: Row) => whoseTurn({ state: audit.state, auditedOn: audit.auditedOn ?? null, zone: audit.header.facility.zone, findings: audit.findings });
const unbroken = (text: string) => <Text span inherit style={{ whiteSpace: 'nowrap' }}>{text}</Text>;

/** Columns of the list; names of people only for those who are not the coder. */
export const feedbackColumns = (isCoder: boolean, today: string): DataColumn<Row>[] => [
  { id: 'account', header: 'Account', cell: (audit) => unbroken(audit.header.accountNumber) },
  { id: 'turn', header: 'Turn', cell: (audit) => unbroken(turnWords(turnOf(audit), isCoder)) },
  { id: 'due', header: 'Due', cell: (audit) => dueWords(dueOf(turnOf(audit), isCoder), today) || DASH },
  { id: 'findings', header: 'Findings', align: 'end', cell: (audit) => formatCount(audit.findings.length) },
  { id: 'score', header: 'Score in force', align: 'end', cell: (audit) => <ScoreCell line={headlineOf(audit)} /> },
  { id: 'workType', header: 'Work type', cell: (audit) => audit.header.workType.name },
  { id: 'facility', header: 'Facility', cell: (audit) => audit.header.facility.name },
  { id: 'auditedOn', header: 'Audited', cell: (audit) => unbroken(formatDate(audit.auditedOn)) },
  ...(isCoder ? [] : [
    { id: 'coder', header: 'Coder', cell: (audit: Row) => audit.coder?.displayName ?? DASH },
    { id: 'auditor', header: 'Auditor', cell: (audit: Row) => audit.auditor?.displayName ?? DASH },
  ]),
];
