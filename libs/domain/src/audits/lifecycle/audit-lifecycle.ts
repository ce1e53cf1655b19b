/**
 * The life of an audit. `skipped` is set aside with a reason and may be claimed again; `replaced` is the end of an audit whose chart
 * could not be audited: the next ticket of its draw took its place.
 */
export const auditStates = ['assigned', 'in_review', 'submitted', 'accepted', 'rebutted', 'adjudicated', 'final', 'restated', 'skipped', 'replaced'] as const;
export type AuditState = (typeof auditStates)[number];

export const auditEvents = ['claim', 'release', 'skip', 'replace', 'submit', 'undo-submit', 'agree-all', 'dispute', 'decide-all', 'close', 'restate'] as const;
export type AuditEvent = (typeof auditEvents)[number];

export interface Transition {
  readonly from: AuditState;
  readonly event: AuditEvent;
  readonly to: AuditState;
  readonly by: 'auditor' | 'coder' | 'manager' | 'system';
}

/** Every step there is; a later stage adds rows, never code. */
export const transitions: readonly Transition[] = [
  { from: 'assigned', event: 'claim', to: 'in_review', by: 'auditor' },
  { from: 'in_review', event: 'claim', to: 'in_review', by: 'auditor' },
  { from: 'skipped', event: 'claim', to: 'in_review', by: 'auditor' },
  { from: 'in_review', event: 'release', to: 'assigned', by: 'auditor' },
  { from: 'in_review', event: 'skip', to: 'skipped', by: 'auditor' },
  { from: 'assigned', event: 'replace', to: 'replaced', by: 'manager' },
  { from: 'in_review', event: 'replace', to: 'replaced', by: 'manager' },
  { from: 'skipped', event: 'replace', to: 'replaced', by: 'manager' },
  { from: 'in_review', event: 'submit', to: 'submitted', by: 'auditor' },
  { from: 'assigned', event: 'submit', to: 'submitted', by: 'system' },
  { from: 'submitted', event: 'undo-submit', to: 'in_review', by: 'auditor' },
  { from: 'submitted', event: 'agree-all', to: 'accepted', by: 'coder' },
  { from: 'submitted', event: 'dispute', to: 'rebutted', by: 'coder' },
  { from: 'rebutted', event: 'dispute', to: 'rebutted', by: 'coder' },
  { from: 'rebutted', event: 'decide-all', to: 'adjudicated', by: 'auditor' },
  { from: 'accepted', event: 'close', to: 'final', by: 'system' },
  { from: 'adjudicated', event: 'close', to: 'final', by: 'system' },
  { from: 'final', event: 'restate', to: 'restated', by: 'manager' },
];

/** The state after an event; null when the event cannot happen in that state. */
export const nextState = (from: AuditState, event: AuditEvent): AuditState | null => transitions.find((each) => each.from === from && each.event === event)?.to ?? null;

/** States that can follow, each once: what a client may offer. */
export const nextStates = (from: AuditState): AuditState[] => [...new Set(transitions.filter((each) => each.from === from && each.to !== from).map((each) => each.to))];

/** Nobody audits or decides about their own work. */
export const isOwnWork = (personId: string | null, coderId: string | null): boolean => personId !== null && personId === coderId;
