import { exclusionWords } from '@overread/domain/reports';
import type { Content, CustomTableLayout } from 'pdfmake/interfaces.js';
import type { DrawReport } from '../draw-report/draw-report.model.js';
import { minute } from './minute.js';

const excludedWords = ({ proof: { excluded } }: DrawReport): string => (excluded.length === 0 ? 'none' : excluded.map(({ reason, charts }) => `${charts} ${exclusionWords(reason)}`).join(', '));

/** What the report stands on, as name and value. */
export const proofFacts = (report: DrawReport): [string, string][] => {
  const { proof } = report;
  return [
    ['Method', `${proof.methodName}${proof.stratifiedBy === null ? '' : ` by ${proof.stratifiedBy.replaceAll('_', ' ')}`}, ${proof.methodVersion}`],
    ['Seed', proof.seed],
    ['Frame hash', proof.frameHash],
    ['Population', `${proof.population} charts; left out of the frame: ${excludedWords(report)}`],
    ['Frame', `${proof.frame} charts`],
    ['Drawn', `${report.drawn} charts, ${minute(proof.drawnAt)}`],
    ['Audited', `${report.audited} charts; ${report.open} open, ${report.skipped} set aside, ${report.disputed} in dispute`],
    ['Scoring', report.scoring.map(({ number, headline }) => `version ${number}, ${headline}`).join('; ') || 'none'],
    ['Data as of', report.asOf === null ? 'nothing audited' : minute(report.asOf)],
  ];
};

/** Thin lines between the facts. */
const lines: CustomTableLayout = { hLineWidth: (at, { table }) => (at === 0 || at === table.body.length ? 0 : 0.5), vLineWidth: () => 0, hLineColor: () => '#aaaaaa', paddingLeft: (at) => (at === 0 ? 0 : 8) };

export const proofBox = (report: DrawReport): Content => ({
  table: { widths: [70, '*'], body: proofFacts(report).map(([name, value]) => [{ text: name, style: 'head' }, { text: value, fontSize: 8 }]) },
  layout: lines,
});
