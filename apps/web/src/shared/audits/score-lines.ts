import { ratio, type AuditScores, type Score } from '@overread/domain/scoring';

/** One method's result for one audit, as the API's `ScoreLine` has it too; value null = nothing audited, not measured. */
export interface ScoreLineLike { readonly method: string; readonly label: string; readonly numerator: number; readonly denominator: number; readonly value: number | null }

const names = [
  ['code-over-code', 'Code over code', 'codeOverCode'],
  ['net-of-over-coding', 'Net of over-coding', 'netOfOverCoding'],
  ['union', 'Union', 'union'],
  ['weighted', 'Weighted', 'weighted'],
  ['record-over-record', 'Chart', 'record'],
  ['drg', 'DRG', 'drg'],
  ['em', 'E/M level', 'em'],
  ['principal', 'Principal diagnosis', 'principal'],
  ['poa', 'POA', 'poa'],
  ['disposition', 'Disposition', 'disposition'],
  ['modifiers', 'Modifiers', 'modifiers'],
  ['units', 'Units', 'units'],
] as const;

const lineOf = (method: string, label: string, score: Score): ScoreLineLike => ({ method, label, numerator: score.numerator, denominator: score.denominator, value: ratio(score) });

/** Every score of a chart by method, in the order and with the words that stored scores have. */
export const scoreLinesOf = (scores: AuditScores): ScoreLineLike[] => names.map(([method, label, key]) => lineOf(method, label, scores[key]));

/** "3/5 = 60 %"; a dash when nothing was audited. */
export const shareText = ({ numerator, denominator, value }: ScoreLineLike, percent: (share: number | null) => string): string => (value === null ? '—' : `${numerator}/${denominator} = ${percent(value)}`);
