export type Answer = 'agree' | 'dispute';
export type Decision = 'upheld' | 'conceded';

/** What counts of a finding once the coder has answered and someone has decided. */
export interface EffectiveFinding {
  /** Withdrawn: it counts nowhere but among the disputes. */
  readonly conceded: boolean;
  /** Counts against the coder: attributable, not educational only, not conceded. */
  readonly scored: boolean;
  /** Whose turn it is. */
  readonly waitsFor: 'coder' | 'auditor' | null;
}

/** Derived, never stored: the finding stays as the auditor wrote it. An undecided dispute still counts. */
export const effectiveFinding = (finding: { readonly attributable: boolean; readonly educationalOnly: boolean }, answer: Answer | null, decision: Decision | null): EffectiveFinding => {
  const conceded = decision === 'conceded';
  return {
    conceded,
    scored: finding.attributable && !finding.educationalOnly && !conceded,
    waitsFor: answer === null ? 'coder' : answer === 'dispute' && decision === null ? 'auditor' : null,
  };
};
