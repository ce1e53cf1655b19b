import type { ScoreLineLike } from '../../../shared/audits/score-lines.js';

const always = new Set(['code-over-code', 'net-of-over-coding', 'union', 'weighted', 'record-over-record', 'drg']);

/** The methods alone, without the single fields: what a worksheet shows while it is worked on. */
export const methodLines = (lines: readonly ScoreLineLike[]): ScoreLineLike[] => lines.filter((line) => always.has(line.method));

/** Scores for one line of text: the headline first, then the other methods; those of single fields only where they were audited. */
export const footerLines = (lines: readonly ScoreLineLike[], headline: string): ScoreLineLike[] => {
  const shown = lines.filter((line) => always.has(line.method) || line.denominator > 0);
  return [...shown.filter((line) => line.method === headline), ...shown.filter((line) => line.method !== headline)];
};

/** "Code over code, version 3": what a score was made by. */
export const methodWords = (lines: readonly ScoreLineLike[], { headline, number }: { headline: string; number: number }): string => `${lines.find((line) => line.method === headline)?.label ?? headline}, version ${number}`;
