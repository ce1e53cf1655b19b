/** How an estimate of a report was made. A change of what a method computes is a new version. */
export const estimateMethods = {
  hypergeometric: { version: '1', name: 'Exact hypergeometric limits', sentence: 'Share in the sample; limits are all numbers of charts with an error in the frame that the sample does not contradict.', source: 'Konijn HS (1973); Buonaccorsi JP (1987) Am Stat 41:215.' },
  mean_per_unit: { version: '1', name: 'Mean per chart', sentence: 'Mean of the audited charts, zeros included, times the charts of the frame; finite-population correction; limits by Student’s t with n − 1 degrees of freedom.', source: 'Cochran WG (1977) Sampling Techniques, 3rd ed., 2.5–2.8.' },
  stratified_share: { version: '1', name: 'Stratified share', sentence: 'Each stratum weighs by its charts in the frame; finite-population correction by stratum; strata with one audited chart are put together for the error; limits by Student’s t.', source: 'Cochran WG (1977), 5.52, 5.56 and 5A.12.' },
  stratified_exact: { version: '1', name: 'Exact limits by strata', sentence: 'No stratum shows any variation: exact hypergeometric limits, for none found the largest number of errors over all strata that the sample does not contradict.', source: 'Exact test of all strata together; else Bonferroni over the strata.' },
  stratified_total: { version: '1', name: 'Stratified mean per chart', sentence: 'Mean of each stratum times its charts in the frame, added up; finite-population correction by stratum; strata with one audited chart are put together for the error; limits by Student’s t.', source: 'Cochran WG (1977), 5.3–5.4 and 5A.12.' },
  weighted_share: { version: '1', name: 'Share weighted by chance', sentence: 'Each chart weighs 1 ÷ its chance of being drawn; linearised error as for draws with replacement; exact binomial limits on the effective number of charts, the smaller of Korn and Graubard’s and Kish’s.', source: 'Hájek J (1971); Kish L (1965); Korn EL, Graubard BI (1998) Survey Methodology 24:193.' },
  weighted_total: { version: '1', name: 'Total by chance', sentence: 'Dollars of each chart ÷ its chance of being drawn; charts taken for certain are a stratum of their own; error as for draws with replacement; limits by Student’s t.', source: 'Hansen MH, Hurwitz WN (1943); Cochran WG (1977), 9A.3.' },
  census: { version: '1', name: 'Every chart audited', sentence: 'The frame’s own figure: there is no sampling error.', source: 'Counted.' },
  found: { version: '1', name: 'Found, not projected', sentence: 'What the audited charts hold, and nothing more.', source: 'Counted.' },
} as const;

export type EstimateMethodId = keyof typeof estimateMethods;
