import { registerEnumType } from '@nestjs/graphql';

export enum AuditState {
  ASSIGNED = 'assigned',
  IN_REVIEW = 'in_review',
  SUBMITTED = 'submitted',
  ACCEPTED = 'accepted',
  REBUTTED = 'rebutted',
  ADJUDICATED = 'adjudicated',
  FINAL = 'final',
  RESTATED = 'restated',
  SKIPPED = 'skipped',
  REPLACED = 'replaced',
}
registerEnumType(AuditState, {
  name: 'AuditState',
  description: 'Where an audit is in its life.',
  valuesMap: {
    ASSIGNED: { description: 'Drawn and waiting for its auditor.' },
    IN_REVIEW: { description: 'An auditor has it open, or had and left a draft.' },
    SUBMITTED: { description: 'Released to the coder, who has not answered everything yet.' },
    ACCEPTED: { description: 'The coder agrees with every finding, or there was none and it is acknowledged.' },
    REBUTTED: { description: 'At least one finding is disputed and not yet decided.' },
    ADJUDICATED: { description: 'Every dispute is decided.' },
    FINAL: { description: 'Closed: the score stands.' },
    RESTATED: { description: 'Changed after its reporting period was closed, as a dated restatement.' },
    SKIPPED: { description: 'Set aside with a reason; counts nowhere.' },
    REPLACED: { description: 'Its chart could not be audited: the next ticket of the draw took its place. Counts nowhere.' },
  },
});

export enum AuditKind {
  PRIMARY = 'primary',
  BLIND_SECOND = 'blind_second',
}
registerEnumType(AuditKind, {
  name: 'AuditKind',
  description: 'What an audit measures.',
  valuesMap: {
    PRIMARY: { description: 'The coder’s work.' },
    BLIND_SECOND: { description: 'The auditors’ agreement: a second review of the same chart, blind to the first.' },
  },
});


export enum Direction {
  OVER = 'over',
  UNDER = 'under',
  NEUTRAL = 'neutral',
}
registerEnumType(Direction, {
  name: 'Direction',
  description: 'Which way an error leans.',
  valuesMap: {
    OVER: { description: 'More was coded than the record carries.' },
    UNDER: { description: 'Less was coded than the record carries.' },
    NEUTRAL: { description: 'Neither more nor less.' },
  },
});

export enum QueueState {
  OPEN = 'open',
  MINE = 'mine',
  SUBMITTED = 'submitted',
  SKIPPED = 'skipped',
}
registerEnumType(QueueState, {
  name: 'QueueState',
  description: 'Which part of the queue to list.',
  valuesMap: {
    OPEN: { description: 'Audits you may claim now, those you hold included.' },
    MINE: { description: 'Audits you hold, or left a draft of.' },
    SUBMITTED: { description: 'Audits you submitted, newest first.' },
    SKIPPED: { description: 'Audits set aside with a reason.' },
  },
});
