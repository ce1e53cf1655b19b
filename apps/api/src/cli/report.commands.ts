import { drawReport, figureRow, printPdf, usualConfidence, type DrawReport } from '@overread/api-reports';
import { levelWords } from '@overread/domain/reports';
import type { Command } from 'commander';
import { writeFile } from 'node:fs/promises';
import { decimalNumber, recordId } from './option-values.js';
import { note, print, printJson, printTable } from './output.js';
import { orExit } from './refused.js';
import { commandLine } from './system.js';
import { withOverread } from './with-overread.js';

const examples = `
Examples:
  $ overread report draw DRAW_ID                       # figures with their limits, and what to mind
  $ overread report draw DRAW_ID --json --conf 0.95
  $ overread report draw DRAW_ID --pdf report.pdf

Limits are two-sided at --conf; “at least” is the one-sided lower limit at the same level. A focused draw has only what was found.
JSON is what the drawReport query answers: {"confidence", "cautions", "proof", "figures": [{"figure", "method", "found", "n", "frame",
"total": {"point", "se", "lower", "upper", "lowerOneSided", "halfWidth", "precision"}, "mean"}], "strata", "methods", …}.`;

export const addReportCommands = (program: Command): void => {
  program
    .command('report')
    .description('what audited samples say')
    .command('draw')
    .description('error rate and dollars of a draw’s frame, from its audited charts')
    .argument('<draw-id>', 'the draw, or any draw of its chain', recordId)
    .option('--conf <level>', 'level of the limits, 0.6 to 0.999', decimalNumber, usualConfidence)
    .option('--pdf <file>', 'write it as a PDF file')
    .option('--json', 'as JSON')
    .addHelpText('after', examples)
    .action((drawId: string, { conf, pdf, json }: { conf: number; pdf?: string; json?: boolean }) => withOverread(async ({ door }) => {
      const report = orExit(await door.read(commandLine, (tx) => drawReport(tx, { drawId, conf })));
      if (pdf !== undefined) {
        await writeFile(pdf, await printPdf(report, new Date()));
        note(`Wrote ${pdf}.`);
      }
      if (json === true) printJson(report);
      else if (pdf === undefined) printReport(report);
    }));
};

const printReport = ({ planName, number, audited, drawn, proof, confidence, cautions, figures }: DrawReport): void => {
  const level = levelWords(confidence);
  print(`${planName}: draw ${number}, ${proof.methodName}; ${audited} of ${drawn} drawn charts audited, of ${proof.frame} in the frame\n`);
  for (const caution of cautions) print(`! ${caution}`);
  if (cautions.length > 0) print('');
  printTable(['figure', 'found', 'point', `at least (${level})`, `limits (${level})`, 'half width', 'precision'], figures.map(figureRow).flatMap(({ label, found, total, mean }) => [
    [label, found, total.point, total.lowerOneSided, total.limits, total.halfWidth, total.precision],
    ['  per chart', '', mean.point, mean.lowerOneSided, mean.limits, mean.halfWidth, mean.precision],
  ]));
};
