import { levelWords } from '@overread/domain/reports';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { DrawReport } from '../draw-report/draw-report.model.js';
import { minute } from './minute.js';
import { proofBox } from './proof-box.js';
import { changesOfSample, methodsUsed } from './report-annex.js';
import { figuresTable, strataTables } from './report-tables.js';
import { inStandardText } from './standard-text.js';

const cautionBox = ({ cautions }: DrawReport): Content[] =>
  (cautions.length === 0 ? [] : [{ table: { widths: ['*'], body: [[{ stack: [{ text: 'Read before the figures', bold: true }, { ul: [...cautions] }], fillColor: '#fff4d6', margin: [4, 4, 4, 4] }]] }, layout: 'noBorders', margin: [0, 0, 0, 10] }]);

/** The report as pdfmake lays it out, in the same words and numbers as on the screen. @param now when it is printed */
export const reportDocument = (report: DrawReport, now: Date): TDocumentDefinitions => {
  const level = levelWords(report.confidence);
  const footer = (page: number, pages: number): Content => ({ columns: [{ text: `Draw ${report.drawId} · printed ${minute(now)}` }, { text: `Page ${page} of ${pages}`, alignment: 'right', width: 80 }], fontSize: 7, color: '#555555', margin: [40, 12, 40, 0] });
  return {
    ...inStandardText({
      content: [
        { text: `${report.planName}: draw ${report.number}`, style: 'title' },
        { text: [report.isProvisional ? 'Provisional. ' : '', `${report.audited} of ${report.drawn} drawn charts audited, of ${report.proof.frame} in the frame.`], margin: [0, 0, 0, 8] },
        ...cautionBox(report),
        proofBox(report),
        { text: 'Figures', style: 'heading' },
        { text: `${report.conventions.join(' ')} SE: standard error.`, style: 'note' },
        figuresTable(report.figures, level),
        ...strataTables(report, level),
        ...changesOfSample(report),
        ...methodsUsed(report),
      ] as Content[],
    }),
    header: { columns: [{ text: 'Overread' }, { text: 'Extrapolation report', alignment: 'right' }], fontSize: 8, color: '#555555', margin: [40, 20, 40, 0] },
    footer,
    info: { title: 'Extrapolation report', creator: 'Overread', producer: 'Overread', creationDate: now },
    pageSize: 'LETTER', pageMargins: [40, 44, 40, 40],
    defaultStyle: { font: 'Helvetica', fontSize: 9, lineHeight: 1.15 },
    styles: { title: { fontSize: 16, bold: true, margin: [0, 0, 0, 2] }, heading: { fontSize: 11, bold: true, margin: [0, 12, 0, 3] }, note: { fontSize: 8, color: '#444444', margin: [0, 0, 0, 4] }, head: { bold: true, fontSize: 8 } },
  };
};
