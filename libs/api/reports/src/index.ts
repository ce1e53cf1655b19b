export type { DrawReport } from './draw-report/draw-report.model.js';
export { drawReport, usualConfidence } from './draw-report/draw-report.query.js';
export { figureRow } from './pdf/figure-rows.js';
export { printPdf } from './pdf/print-pdf.js';
export * from './reports.module.js';
