import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { DrawReport } from '../draw-report/draw-report.model.js';
import { WithoutLimitsReason, type ReportFigure } from '../draw-report/figure.model.js';
import { figureRow } from './figure-rows.js';

const head = (...names: string[]): TableCell[] => names.map((text, at) => ({ text, style: 'head', alignment: at === 0 ? 'left' : 'right' }));
const cells = (first: TableCell, ...texts: string[]): TableCell[] => [first, ...texts.map((text): TableCell => ({ text, fontSize: 8, alignment: 'right', noWrap: true }))];
const named = (name: string, remark: string): TableCell => ({ stack: [{ text: name, fontSize: 8 }, ...(remark === '' ? [] : [{ text: remark, fontSize: 7, color: '#555555' }])] });
const table = (widths: (number | '*' | 'auto')[], body: TableCell[][]): Content => ({ table: { headerRows: 1, dontBreakRows: true, widths, body }, layout: 'lightHorizontalLines', margin: [0, 0, 0, 6] });

/** Every figure over the frame and per chart. */
export const figuresTable = (figures: readonly ReportFigure[], level: string): Content =>
  table(['*', 'auto', 'auto', 'auto', 'auto', 'auto', 'auto', 'auto'], [
    head('Figure', 'Found', 'Point', `At least (${level})`, `Limits (${level})`, 'Half width', 'Precision', 'SE'),
    ...figures.flatMap((figure) => {
      const { label, found, total, mean, remark } = figureRow(figure);
      const row = (name: TableCell, shown: string, { point, lowerOneSided, limits, halfWidth, precision, se }: typeof total): TableCell[] => cells(name, shown, point, lowerOneSided, limits, halfWidth, precision, se);
      return [row(named(label, remark), found, total), ...(figure.without === WithoutLimitsReason.NOT_PROJECTED ? [] : [row({ text: 'per chart', fontSize: 8, margin: [10, 0, 0, 0] }, '', mean)])];
    }),
  ]);

/** Each figure by stratum; nothing where there is only one stratum, or strata are not told. */
export const strataTables = ({ figures, strata }: DrawReport, level: string): Content[] =>
  (strata.length === 0 ? [] : figures.flatMap((overall, at): Content[] => [
    { text: `${overall.label} by stratum`, style: 'heading' },
    table(['*', 'auto', 'auto', 'auto', 'auto', 'auto', 'auto', 'auto'], [
      head('Stratum', 'Frame', 'Audited', 'Found', 'Per chart', `Limits (${level})`, 'Total', `At least (${level})`),
      ...strata.flatMap(({ stratum, frame, drawn, audited, figures: own }) => {
        const figure = own[at];
        if (figure === undefined) return [];
        const { found, mean, total, remark } = figureRow(figure);
        return [cells(named(stratum, remark), String(frame), `${audited} of ${drawn}`, found, mean.point, mean.limits, total.point, total.lowerOneSided)];
      }),
    ]),
  ]));
