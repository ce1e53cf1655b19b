const words: Readonly<Record<string, string>> = {
  already_audited: 'already taken by an earlier draw',
  no_coder: 'without a coder on the chart',
  too_few_codes: 'with fewer codes than the minimum',
  no_size: 'without charges, or without a DRG weight, above zero',
  auditors_own_work: 'coded by the only auditor of the plan',
};

/** Why charts of a population could not be drawn, in words that follow a count; a reason that is new keeps its own. */
export const exclusionWords = (reason: string): string => words[reason] ?? reason.replaceAll('_', ' ');
