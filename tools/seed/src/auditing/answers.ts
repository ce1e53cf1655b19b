import { diffCharts } from '@overread/domain/audits';
import type { Answer, Decision } from '@overread/domain/rebuttals';
import type { CodedChart } from '@overread/domain/charts';
import type { SeedChart } from '../charts.js';
import { randomOf } from '../random.js';
import { trueChart } from './reviewed-chart.js';

/** How the coder answers a finding, and how a dispute of it ends. Days are working days after the step before. */
export interface PlannedAnswer {
  readonly answer: Answer;
  readonly rationale: string;
  readonly reference: string | null;
  readonly decision: Decision;
  readonly decisionRationale: string;
  readonly decidedAfter: number;
}

const defences = ['The discharge summary supports my code.', 'The attending physician documents it on the second day.', 'The query was answered in favour of my code.', 'The guideline leaves this to the provider, who wrote it down.'] as const;
const uncertain = ['The documentation can be read either way.', 'I coded what the encoder suggested for this wording.'] as const;

/** Changes that the record bears out; a finding on any other is the auditor's mistake. */
export const rightChanges = (chart: SeedChart, frozen: CodedChart): ReadonlySet<string> => new Set(diffCharts(frozen, trueChart(chart)).map((change) => change.key));

/** @param isRight whether the record bears the finding out */
export const planAnswer = (seed: string, chart: SeedChart, changeKey: string, isRight: boolean): PlannedAnswer => {
  const random = randomOf(`${seed}/answer/${chart.facility}/${chart.account}/${changeKey}`);
  const disputes = random.chance(isRight ? 0.06 : 0.7);
  const concedes = random.chance(isRight ? 0.15 : 0.8);
  return {
    answer: disputes ? 'dispute' : 'agree',
    rationale: disputes ? random.pick(isRight ? uncertain : defences) : '',
    reference: disputes && random.chance(0.4) ? 'ICD-10-CM Official Guidelines FY 2026, Section III' : null,
    decision: concedes ? 'conceded' : 'upheld',
    decisionRationale: concedes ? 'Read again: the record supports the coder.' : 'The record was read again; the finding stands.',
    decidedAfter: 1 + random.below(4),
  };
};

/** Working days until the coder looks at an audit; null = has not, so far. */
export const answeredAfter = (seed: string, chart: SeedChart): number | null => {
  const random = randomOf(`${seed}/answered/${chart.facility}/${chart.account}`);
  return random.chance(0.015) ? null : 1 + random.below(5);
};
