import type { DrawReport } from '../draw-report/draw-report.model.js';
import { reportDocument } from './report-document.js';

/** The fonts that every reader of PDF has; nothing else is loaded, from disk or from the net. */
const fonts = { normal: 'Helvetica', bold: 'Helvetica-Bold', italics: 'Helvetica-Oblique', bolditalics: 'Helvetica-BoldOblique' };

/** The printer, read when the first report is printed: no other command waits for it. */
const openPrinter = async () => {
  const { default: printer } = await import('pdfmake');
  printer.setFonts({ Helvetica: fonts });
  printer.setUrlAccessPolicy(() => false);
  printer.setLocalAccessPolicy((name) => Object.values(fonts).includes(name));
  return printer;
};

/** The report as a PDF file. */
export const printPdf = async (report: DrawReport, now: Date): Promise<Buffer> => (await openPrinter()).createPdf(reportDocument(report, now)).getBuffer();
