import type { FactName } from '../facts/fact-names.js';
import type { MetricEntry } from './metric-entry.js';

const common = { group: 'query', basis: 'opened', rows: 'queries' } as const;

const count = <Id extends string>(id: Id, name: string, sentence: string, fact: FactName, better: 'lower' | null = null) =>
  ({ ...common, id, name, sentence, better, unit: 'count', minimumN: null, missing: 'queries were not asked for', computation: { kind: 'sum', numerator: { add: [fact] } } }) as const;

export const queryMetrics = [
  count('queries', 'Queries', 'Physician queries opened in the period.', 'queries'),
  count('queries-open', 'Open queries', 'Queries of the period without an answer time.', 'queriesOpen', 'lower'),
  count('queries-answered', 'Queries answered', 'Queries of the period with an answer time, whatever the outcome.', 'queriesAnswered'),
  {
    ...common, id: 'query-response-rate', name: 'Query response rate', unit: 'ratio', better: 'higher', minimumN: 10,
    sentence: 'Queries answered among the queries opened in the period.', missing: 'no query was opened',
    computation: { kind: 'share', numerator: { add: ['queriesAnswered'] }, denominator: { add: ['queries'] } },
  },
  {
    ...common, id: 'query-rate', name: 'Queries per chart', unit: 'ratio', better: null, minimumN: null,
    sentence: 'Queries opened in the period for each chart coded in it.', missing: 'no chart was coded',
    computation: { kind: 'quotient', numerator: { add: ['queries'] }, denominator: { add: ['charts'] }, n: 'charts' },
  },
  count('queries-agreed', 'Queries agreed', 'Queries of the period that the physician agreed to.', 'queriesAgreed'),
  count('queries-disagreed', 'Queries disagreed', 'Queries of the period that the physician disagreed with.', 'queriesDisagreed'),
  count('queries-no-opinion', 'Queries without opinion', 'Queries of the period that came back without an opinion.', 'queriesNoOpinion'),
  count('queries-cancelled', 'Queries cancelled', 'Queries of the period that were cancelled.', 'queriesCancelled'),
] satisfies readonly MetricEntry[];
