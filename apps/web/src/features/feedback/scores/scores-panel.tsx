import { List, Text } from '@mantine/core';
import { type DataColumn, DataTable, formatDateTime, formatMoney, Panel } from '@overread/ui';
import { type EditionRow, prepareEditions } from './prepare-editions.js';
import { ScoreText } from './score-cell.js';
import type { FeedbackAudit } from '../findings/finding-type.js';

const columnsOf = (hasTwo: boolean): DataColumn<EditionRow>[] => [
  { id: 'label', header: 'Method', cell: (row) => row.label },
  { id: 'first', header: hasTwo ? 'First' : 'Score', cell: (row) => <ScoreText words={row.first} />, align: 'end' },
  ...(hasTwo ? [{ id: 'current', header: 'Current', cell: (row: EditionRow) => (row.current === null ? null : <ScoreText words={row.current} strong={row.changed} />), align: 'end' as const }] : []),
];

/** The score at submission and the one in force, by the method and version that were frozen with the audit. */
export function ScoresPanel({ audit, methodName, zone }: { audit: Pick<FeedbackAudit, 'scores' | 'scoringVersion'>; methodName: string | null; zone: string }) {
  const { scores, scoringVersion } = audit;
  const rows = prepareEditions(scores, scoringVersion.headline);
  const editions = [...scores].sort((a, b) => a.edition - b.edition);
  const current = editions.find((each) => each.isCurrent);
  return (
    <Panel title="Scores" description={`${methodName ?? 'Scoring method'}, version ${scoringVersion.number}. Intervals are 95 % (Wilson) over this one chart, which says little about a coder.`}>
      <DataTable label="Scores by method" columns={columnsOf(editions.length > 1)} rows={rows} rowKey={(row) => row.method} empty={{ message: 'Scores appear when the audit is submitted.' }} />
      {current ? <Text size="sm" mt="xs">Over-coded {formatMoney(current.overDollars)} · under-coded {formatMoney(current.underDollars)}</Text> : null}
      {editions.length > 1 ? <List size="xs" c="dimmed" mt="xs">{editions.map((each) => <List.Item key={each.edition}>Edition {each.edition}: {each.cause}, {formatDateTime(each.at, zone)}</List.Item>)}</List> : null}
    </Panel>
  );
}
