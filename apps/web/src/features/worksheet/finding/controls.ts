/** Ids of the fields of the finding, which keys of the grid lead to. There is one worksheet on a page. */
export const controls = { reason: 'finding-reason', rationale: 'finding-rationale', guideline: 'finding-guideline', impact: 'finding-impact', severityReason: 'finding-severity-reason' } as const;

export type FindingControl = keyof typeof controls;

/** Focuses a field of the finding; false when it is not there or switched off. */
export const focusControl = (control: FindingControl): boolean => {
  const element = document.getElementById(controls[control]);
  if (!(element instanceof HTMLElement) || element.matches(':disabled')) return false;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'nearest' });
  return true;
};
