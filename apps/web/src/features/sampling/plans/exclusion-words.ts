const words: Readonly<Record<string, string>> = {
  already_audited: 'Already taken by an earlier draw',
  no_coder: 'No coder on the chart',
  too_few_codes: 'Fewer codes than the minimum',
  no_size: 'No charges, or no DRG weight, on the chart to size it by',
  auditors_own_work: 'Coded by the only auditor of the plan',
};

/** Why charts cannot be drawn, in words; a reason that is new to this page keeps its own. */
export const exclusionWord = (reason: string): string => words[reason] ?? reason.replaceAll('_', ' ');
