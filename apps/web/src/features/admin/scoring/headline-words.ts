import type { ScoringMethodCode } from '@overread/domain/scoring';

export const headlineWords: Readonly<Record<ScoringMethodCode, string>> = {
  'code-over-code': 'Code over code',
  'net-of-over-coding': 'Net of over-coding',
  union: 'Union',
  weighted: 'Weighted',
  'record-over-record': 'Record over record',
  drg: 'DRG',
};

/** How each is computed: M matched, R revised, X unsupported, A missed. */
export const headlineFormula: Readonly<Record<ScoringMethodCode, string>> = {
  'code-over-code': 'M ÷ (M + R + A)',
  'net-of-over-coding': 'max(0, M − X) ÷ (M + R + A)',
  union: 'M ÷ (M + R + X + A)',
  weighted: 'As union, each code with its weight',
  'record-over-record': 'Charts with no scored error ÷ charts',
  drg: 'Charts with the right group ÷ charts',
};

export const headlines = Object.keys(headlineWords) as readonly ScoringMethodCode[];

/** The words of a headline; its code where it is not known here. */
export const headlineWord = (code: string): string => headlines.some((known) => known === code) ? headlineWords[code as ScoringMethodCode] : code;
