import type { FactSum, MetricEntry } from './metric-entry.js';

const earned: FactSum = { add: ['standardHours'] };
/** Scheduled − allowance − meetings, education, downtime, in hours; see `availableMinutes`. */
const available: FactSum = { add: ['scheduledMinutes'], subtract: ['allowanceMinutes', 'nonCodingMinutes'], per: 60 };

const noLog = 'no time was logged, or other work filled all of it';

export const volumeMetrics = [
  {
    id: 'charts-coded', name: 'Charts coded', group: 'volume', unit: 'count', basis: 'coded', better: null, minimumN: null, rows: 'charts',
    sentence: 'Charts whose coding was finished in the period; a chart that came in again counts once.', missing: 'charts were not asked for',
    computation: { kind: 'sum', numerator: { add: ['charts'] } },
  },
  {
    id: 'standard-hours', name: 'Standard hours earned', group: 'volume', unit: 'hours', basis: 'coded', better: null, minimumN: null, rows: 'charts',
    sentence: 'Charts coded, each worth the hours that the standard of its work type allows, so that mixed work can be compared.', missing: 'no work type had a standard in force',
    computation: { kind: 'sum', numerator: earned, n: 'chartsWithStandard' },
  },
  {
    id: 'available-hours', name: 'Available hours', group: 'volume', unit: 'hours', basis: 'worked', better: null, minimumN: null, rows: 'time-log',
    sentence: 'Logged time less the personal, fatigue and delay allowance and less meetings, education and downtime.', missing: 'no time was logged',
    computation: { kind: 'sum', numerator: available, n: 'loggedDays' },
  },
  {
    id: 'productivity', name: 'Productivity', group: 'volume', unit: 'ratio', basis: 'coded', better: 'higher', minimumN: null, rows: 'charts',
    sentence: 'Standard hours earned for each available hour; the usual goal is 95 %.', missing: noLog,
    computation: { kind: 'quotient', numerator: earned, denominator: available, n: 'chartsWithStandard' },
  },
  {
    id: 'quality-adjusted-productivity', name: 'Quality-adjusted productivity', group: 'volume', unit: 'ratio', basis: 'coded', better: 'higher', minimumN: null, rows: 'charts',
    sentence: 'Productivity times code-over-code accuracy: fast and wrong is not productive.', missing: `nothing was audited, or ${noLog}`,
    computation: { kind: 'adjusted', numerator: earned, denominator: available, by: 'codeOverCode' },
  },
  {
    id: 'coding-minutes', name: 'Coding minutes', group: 'volume', unit: 'minutes', basis: 'coded', better: null, minimumN: null, rows: 'charts',
    sentence: 'Minutes recorded on the charts coded.', missing: 'no chart carries coding minutes',
    computation: { kind: 'sum', numerator: { add: ['codingMinutes'] }, n: 'chartsTimed' },
  },
  {
    id: 'minutes-per-chart', name: 'Minutes per chart', group: 'volume', unit: 'minutes', basis: 'coded', better: null, minimumN: null, rows: 'charts',
    sentence: 'Coding minutes for each chart that carries them.', missing: 'no chart carries coding minutes',
    computation: { kind: 'quotient', numerator: { add: ['codingMinutes'] }, denominator: { add: ['chartsTimed'] }, n: 'chartsTimed' },
  },
  {
    id: 'not-final-coded', name: 'Discharged, not final coded', group: 'volume', unit: 'count', basis: 'discharged', better: 'lower', minimumN: null, rows: 'charts',
    sentence: 'Charts discharged and still not final coded at the end of the range.', missing: 'the backlog was not asked for',
    computation: { kind: 'sum', numerator: { add: ['notFinalCoded'] } },
  },
  {
    id: 'not-final-coded-dollars', name: 'Charges not final coded', group: 'volume', unit: 'dollars', basis: 'discharged', better: 'lower', minimumN: null, rows: 'charts',
    sentence: 'Total charges of the charts discharged and still not final coded at the end of the range.', missing: 'the backlog was not asked for',
    computation: { kind: 'sum', numerator: { add: ['notFinalCodedDollars'] }, n: 'notFinalCoded' },
  },
] as const satisfies readonly MetricEntry[];
