import { chartsForCodes, isRefusal, precisionOfCharts } from '@overread/domain/statistics';
import { charts, line, missing, type PlanInView, plusMinus, type SizeAnswer, unequalNote } from './size-answer.js';
import { type FromPast, shareOf, type SizeQuestion } from './size-question.js';

/** What past audits of charts like the plan's found; civil days. */
export interface PastFigures {
  readonly from: string;
  readonly to: string;
  readonly charts: number;
  readonly codes: number;
  readonly codesRight: number;
  readonly codesPerChart: number | null;
  /** Null where the past cannot tell. */
  readonly designEffect: number | null;
}

/** The figures that are planned with: as typed, else as the past tells them; null = neither. */
export interface CodeFigures {
  /** Percent of codes that are right. */
  readonly codeShare: number | null;
  readonly codesPerChart: number | null;
  readonly designEffect: number | null;
}

/** The norm of the trade, where the past tells no share that can be planned with. */
const norm = 95;

const rounded = (value: number | null, digits: number): number | null => (value === null ? null : Number(value.toFixed(digits)));
const typedOr = (typed: FromPast, past: number | null): number | null => (typed === 'past' ? past : typed);

export function codeFigures({ codeShare, codesPerChart, designEffect }: Pick<SizeQuestion, keyof CodeFigures>, past: PastFigures | null): CodeFigures {
  const share = past === null || past.codes === 0 ? null : rounded((100 * past.codesRight) / past.codes, 1);
  return {
    codeShare: typedOr(codeShare, shareOf(share) === null ? norm : share),
    codesPerChart: typedOr(codesPerChart, rounded(past?.codesPerChart ?? null, 2)),
    designEffect: typedOr(designEffect, rounded(past?.designEffect ?? null, 2)),
  };
}

/** Where the figures come from; null while they are being looked up. */
export function pastSource(past: PastFigures | null): string | null {
  if (past === null) return null;
  const from = `from ${past.charts === 1 ? '1 audit' : `${past.charts.toLocaleString('en-US')} audits`} of ${past.from} … ${past.to}`;
  if (past.charts === 0) return `No projectable audit of charts like these in ${past.from} … ${past.to}: type what you know of them.`;
  return past.designEffect === null ? `The design effect cannot be told ${from}: type what you expect, 1 if the codes of a chart are no more alike than others.` : `Figures ${from}; type over them if you know better.`;
}

/** Whole charts for the share of right codes within ± so many points, and what the plan's n gives. */
export function codesAnswer({ conf, codePoints }: SizeQuestion, figures: CodeFigures, { n, frame, method }: PlanInView): SizeAnswer {
  const p = shareOf(figures.codeShare);
  const d = shareOf(codePoints);
  const { codesPerChart, designEffect } = figures;
  if (p === null || d === null) return missing('Say how precise, and what share of codes you expect: both between 0 and 100.');
  if (codesPerChart === null || designEffect === null) return missing('Say how many codes a chart has, and the design effect.');
  if (frame === 0) return missing('The frame is empty.');
  const plan = { p, conf: conf / 100, codesPerChart, designEffect, N: frame };
  const size = chartsForCodes({ ...plan, d });
  if (isRefusal(size)) return missing('A chart has at least one code, and the design effect is above 0.');
  const bought = n === null || n === 0 ? null : precisionOfCharts({ ...plan, n });
  return {
    wants: [line(`Code accuracy within ${plusMinus(codePoints ?? 0)} at ${conf}\u00a0% takes ${charts(size.charts)}.`, size.charts)],
    buys: bought === null || isRefusal(bought) ? [] : [line(`n = ${n ?? 0} gives ${plusMinus(100 * bought.d)} at ${conf}\u00a0% for code accuracy.`)],
    notes: [...(designEffect > 1 ? [`Codes of one chart are alike, so that ${codesPerChart} of them tell no more than ${Number((codesPerChart / designEffect).toFixed(1))} independent ones.`] : []), ...unequalNote(method)],
  };
}
