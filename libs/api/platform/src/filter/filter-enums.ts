import { registerEnumType } from '@nestjs/graphql';

export enum SampleKind {
  RANDOM = 'random',
  FOCUSED = 'focused',
  ALL = 'all',
}
registerEnumType(SampleKind, {
  name: 'SampleKind',
  description: 'Which draws audit figures come from.',
  valuesMap: {
    RANDOM: { description: 'Draws that can be projected: every method but FOCUSED.' },
    FOCUSED: { description: 'Focused draws only: they say nothing about the rest.' },
    ALL: { description: 'Both together: not an estimate of anything.' },
  },
});

export enum Grain {
  DAY = 'day',
  WEEK = 'week',
  MONTH = 'month',
}
registerEnumType(Grain, {
  name: 'Grain',
  description: 'How long the periods of a trend are.',
  valuesMap: { DAY: { description: 'Civil days.' }, WEEK: { description: 'ISO weeks, Monday to Sunday.' }, MONTH: { description: 'Calendar months.' } },
});

export enum Compare {
  OFF = 'off',
  PREVIOUS_WEEKDAYS = 'previous-weekdays',
  PREVIOUS = 'previous',
  LAST_YEAR = 'last-year',
}
registerEnumType(Compare, {
  name: 'Compare',
  description: 'What a range is compared with.',
  valuesMap: {
    OFF: { description: 'Nothing.' },
    PREVIOUS_WEEKDAYS: { description: 'The range before it, moved by whole weeks so that weekdays match.' },
    PREVIOUS: { description: 'The range of the same length right before it.' },
    LAST_YEAR: { description: 'The same days a year before.' },
  },
});
