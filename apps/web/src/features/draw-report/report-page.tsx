import { useQuery } from '@apollo/client/react';
import { Alert, Button, List, Stack } from '@mantine/core';
import { levelWords } from '@overread/domain/reports';
import { ChoiceField, formatCount, isRefusal, Page, Panel, panelStateOf } from '@overread/ui';
import { Link, useParams, useSearchParams } from 'react-router';
import { FiguresTable } from './figures-table.js';
import { HeadlineTiles } from './headline-tiles.js';
import { ReportAnnex } from './report-annex.js';
import { ReportBasis } from './report-basis.js';
import { fileOf, levelOf, reportLevels } from './report-level.js';
import { DrawReportQuery } from './report.queries.js';
import { StrataPanel } from './strata-panel.js';

function Cautions({ cautions }: { cautions: readonly string[] }) {
  if (cautions.length === 0) return null;
  return <Alert color="yellow" role="note" title="Read before the figures"><List size="sm" spacing={4}>{cautions.map((caution) => <List.Item key={caution}>{caution}</List.Item>)}</List></Alert>;
}

/** What the audited charts of a draw say of its frame. */
export default function ReportPage() {
  const { id = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const level = levelOf(search);
  const query = useQuery(DrawReportQuery, { variables: { drawId: id, conf: level.conf } });
  // While another level loads, what does not depend on it stays.
  const answer = (query.data ?? query.previousData)?.drawReport;
  const report = answer === undefined || isRefusal(answer) ? undefined : answer;
  const toDraw = `/sampling/draws/${report?.drawId ?? id}`;
  const state = panelStateOf(query, ({ drawReport }) => {
    if (isRefusal(drawReport)) return { kind: 'empty', message: [drawReport.message, drawReport.remedy].filter(Boolean).join(' '), action: { label: 'All plans', href: '/sampling/plans' } };
    if (drawReport.audited === 0) return { kind: 'empty', message: 'No chart of this draw has been audited yet.', action: { label: 'To the draw', href: toDraw } };
    return drawReport.isProjected && drawReport.audited < 2 && !drawReport.isCensus ? { kind: 'too-few', have: drawReport.audited, need: 2, of: 'audited charts' } : { kind: 'ready' };
  });
  const choose = (word: string | null): void => {
    setSearch((before) => {
      const after = new URLSearchParams(before);
      if (word === null || word === reportLevels[0].word) after.delete('level');
      else after.set('level', word);
      return after;
    }, { preventScrollReset: true });
  };
  const levelName = levelWords(level.conf);
  return (
    <Page
      title={report ? `${report.planName}: report of draw ${report.number}` : 'Report of a draw'}
      tabTitle="Report of a draw"
      description={report ? `${report.isProvisional ? 'Provisional. ' : ''}${formatCount(report.audited)} of ${formatCount(report.drawn)} drawn charts audited, of ${formatCount(report.proof.frame)} in the frame.` : 'What the audited charts of a draw say of its frame.'}
      actions={<>
        <Button component={Link} variant="default" to={toDraw}>To the draw</Button>
        {report ? <Button component="a" variant="default" href={fileOf(report.drawId, 'json', level)} download>JSON</Button> : null}
        {report ? <Button component="a" href={fileOf(report.drawId, 'pdf', level)} download>PDF</Button> : null}
      </>}
      toolbar={<ChoiceField label="Level of the limits" w={260} maw="100%" choices={reportLevels.map(({ word, label }) => ({ value: word as string, label }))} value={level.word} onChange={choose} />}
    >
      {report ? <Cautions cautions={report.cautions} /> : null}
      <Panel title="Figures" description={`Limits are two-sided at ${levelName}; “at least” is the one-sided lower limit at the same level, and what is usually claimed. Over and under stand apart; net never replaces them.`} state={state} height={340}>
        {report ? <Stack gap="md"><HeadlineTiles figures={report.figures} conf={report.confidence} /><FiguresTable figures={report.figures} conf={report.confidence} /></Stack> : null}
      </Panel>
      {report && report.strata.length > 0 ? <StrataPanel figures={report.figures} strata={report.strata} stratifiedBy={report.proof.stratifiedBy} conf={report.confidence} /> : null}
      {report ? <ReportBasis report={report} /> : null}
      {report ? <ReportAnnex report={report} /> : null}
    </Page>
  );
}
