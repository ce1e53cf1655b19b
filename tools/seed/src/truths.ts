/** The planted truths that a careful manager should find. Months are counted from 0. */
export const truths = {
  /** Accuracy at this facility slides from the eighth month on. */
  driftingFacility: 'LKS',
  driftFromMonth: 7,
  /** What each further month costs of the chance that a code is right. */
  driftPerMonth: 0.016,
  /** This team makes more POA and specificity errors than others until it is taught in the seventh month, and fewer from then on. */
  taughtTeam: 'Inpatient B',
  taughtFromMonth: 6,
  /** This auditor calls right codes unsupported. */
  biasedAuditor: 'A07',
  bias: 0.08,
  /** Charts of this facility became available days late in the fifth month. */
  lateFacility: 'DST',
  lateMonth: 4,
  lateDays: 3,
  /** Hired in the tenth month; every chart of the first weeks is audited. */
  newCoder: 'C37',
  newCoderFromMonth: 9,
  /** How much less often a code of the new coder's is right on the first day; gone after three months. */
  newCoderGap: 0.06,
  /** This coder leaves out one family of secondary diagnoses, long-term drug therapy, more often than not. */
  habitCoder: 'C13',
  habitFamily: 'Z79',
  habitShare: 0.7,
  /** The auditors who reviewed the same charts blind to be compared; the biased one is among them. */
  calibrationAuditors: ['A01', 'A03', 'A04', 'A05', 'A07'],
} as const;
