/**
 * The additive sums that SQL returns for a cell (a coder, a facility, a week, …), each with what it counts. Cells add up
 * name by name; a name left out was not asked for, and null has never been measured.
 *
 * Charts count in their current version, by the civil day of final coding in the facility's zone. Audit facts are of
 * primary audits that were submitted, in their current score, by the civil day of submission.
 */
export const factSentences = {
  charts: 'charts coded, resubmissions counted once',
  standardHours: 'sum over charts of 1 ÷ the standard charts per hour in force on the coded day',
  chartsWithStandard: 'charts whose work type had a standard on the coded day',
  codingMinutes: 'coding minutes recorded on charts',
  chartsTimed: 'charts that carry coding minutes',
  scheduledMinutes: 'all minutes of the time log',
  allowanceMinutes: 'sum over days of logged minutes × the allowance share in force on the day',
  nonCodingMinutes: 'logged minutes of meetings, education, downtime and other work than coding',
  loggedDays: 'coder-days with a time log',
  notFinalCoded: 'charts discharged and not final coded at the end of the range',
  notFinalCodedDollars: 'total charges of charts discharged and not final coded at the end of the range',

  audits: 'charts audited',
  cleanCharts: 'charts audited without a scored error',
  dxMatched: 'diagnosis codes matched', dxRevised: 'diagnosis codes revised', dxUnsupported: 'diagnosis codes unsupported', dxMissed: 'diagnosis codes missed',
  pcsMatched: 'ICD-10-PCS codes matched', pcsRevised: 'ICD-10-PCS codes revised', pcsUnsupported: 'ICD-10-PCS codes unsupported', pcsMissed: 'ICD-10-PCS codes missed',
  servicesMatched: 'CPT/HCPCS codes matched', servicesRevised: 'CPT/HCPCS codes revised', servicesUnsupported: 'CPT/HCPCS codes unsupported', servicesMissed: 'CPT/HCPCS codes missed',
  drgRight: 'charts with the right DRG', drgAudited: 'charts with an audited DRG',
  emRight: 'charts with the right E/M level', emAudited: 'charts with an audited E/M level',
  principalRight: 'charts with the right principal or first-listed diagnosis', principalAudited: 'charts with an audited principal or first-listed diagnosis',
  dispositionRight: 'charts with the right disposition', dispositionAudited: 'charts with an audited disposition',

  findings: 'findings recorded, scored or not',
  findingsRaised: 'findings recorded, those conceded since among them',
  scoredFindings: 'findings attributable to the coder, not educational only, not conceded',
  minorFindings: 'findings of minor severity', moderateFindings: 'findings of moderate severity', majorFindings: 'findings of major severity',
  overFindings: 'over-coded findings', underFindings: 'under-coded findings', neutralFindings: 'findings that are neither over- nor under-coded',
  wrongPrincipalFindings: 'findings that the wrong principal was selected among the right codes',
  poaFindings: 'findings of a wrong present-on-admission indicator on a right code',
  overDollars: 'dollars over-coded', underDollars: 'dollars under-coded',

  findingsAnswered: 'findings that the coder answered', findingsDisputed: 'findings that the coder disputed',
  disputesDecided: 'disputes decided', disputesConceded: 'disputes in which the finding was withdrawn',

  queries: 'physician queries opened', queriesAnswered: 'queries that came back with an answer time', queriesOpen: 'queries without an answer time',
  queriesAgreed: 'queries the physician agreed to', queriesDisagreed: 'queries the physician disagreed with', queriesNoOpinion: 'queries answered without an opinion', queriesCancelled: 'queries cancelled',
} as const;

export type FactName = keyof typeof factSentences;
