import { levelWords } from './report-cautions.js';

/** What the figures of a report go by: level, sidedness, netting, and what they are not. Stands in every form of the report. */
export const reportConventions = (conf: number): string[] => [
  `Limits are two-sided at ${levelWords(conf)}; “at least” is the one-sided lower limit at ${levelWords(conf)}, the one that is usually claimed. The lower of the two-sided limits is a one-sided one at ${levelWords((1 + conf) / 2)}.`,
  'Over- and underpayment stand apart; net is over less under of each chart, beside the two and never instead of them.',
  'Precision is half the width of the two-sided interval in percent of the point.',
  'Textbook formulas; none is claimed to be identical to RAT-STATS or any other program.',
];
