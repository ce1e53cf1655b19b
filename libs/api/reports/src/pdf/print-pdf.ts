import pdfmake from 'pdfmake';
import type { DrawReport } from '../draw-report/draw-report.model.js';
import { reportDocument } from './report-document.js';

/** The fonts that every reader of PDF has; nothing else is loaded, from disk or from the net. */
const fonts = { normal: 'Helvetica', bold: 'Helvetica-Bold', italics: 'Helvetica-Oblique', bolditalics: 'Helvetica-BoldOblique' };

pdfmake.setFonts({ Helvetica: fonts });
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((name) => Object.values(fonts).includes(name));

/** The report as a PDF file. */
export const printPdf = (report: DrawReport, now: Date): Promise<Buffer> => pdfmake.createPdf(reportDocument(report, now)).getBuffer();
