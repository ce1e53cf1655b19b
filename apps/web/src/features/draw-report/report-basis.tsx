import { Code } from '@mantine/core';
import { exclusionWords } from '@overread/domain/reports';
import { Fact, Facts, formatCount, formatDateTime, Panel } from '@overread/ui';
import type { Report } from './report.js';

/** What the figures stand on: an outsider can redo the draw from it. */
export function ReportBasis({ report: { proof, drawn, audited, open, skipped, disputed, scoring, asOf } }: { report: Report }) {
  const excluded = proof.excluded.map(({ reason, charts }) => `${formatCount(charts)} ${exclusionWords(reason)}`).join(', ');
  return (
    <Panel title="What it stands on" description="Anyone with the frame, the seed and the method can redo the draw.">
      <Facts>
        <Fact name="Method">{proof.methodName}{proof.stratifiedBy === null ? '' : ` by ${proof.stratifiedBy.replaceAll('_', ' ')}`}, {proof.methodVersion}</Fact>
        <Fact name="Seed"><Code>{proof.seed}</Code></Fact>
        <Fact name="Frame hash"><Code>{proof.frameHash}</Code></Fact>
        <Fact name="Population">{formatCount(proof.population)} charts; left out of the frame: {excluded === '' ? 'none' : excluded}</Fact>
        <Fact name="Frame">{formatCount(proof.frame)} charts</Fact>
        <Fact name="Drawn">{formatCount(drawn)} charts, {formatDateTime(proof.drawnAt)}</Fact>
        <Fact name="Audited">{formatCount(audited)} charts; {formatCount(open)} open, {formatCount(skipped)} set aside, {formatCount(disputed)} in dispute</Fact>
        <Fact name="Scoring">{scoring.map(({ number, headline }) => `version ${number}, ${headline}`).join('; ')}</Fact>
        <Fact name="Data as of">{asOf === null ? 'nothing audited' : formatDateTime(asOf)}</Fact>
      </Facts>
    </Panel>
  );
}
