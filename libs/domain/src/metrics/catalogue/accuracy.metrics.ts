import type { ClusterName } from '../facts/cluster-names.js';
import type { FactName } from '../facts/fact-names.js';
import type { MetricEntry } from './metric-entry.js';

/** Charts audited before an accuracy is judged or compared. */
const ENOUGH_CHARTS = 20;

const common = { group: 'accuracy', unit: 'ratio', basis: 'audited', better: 'higher', minimumN: ENOUGH_CHARTS, rows: 'audits' } as const;

/** Charts as clusters of codes. */
const byCode = <Id extends string>(id: Id, name: string, cluster: ClusterName, sentence: string, what = 'no code') =>
  ({ ...common, id, name, sentence, missing: `${what} was audited`, computation: { kind: 'cluster', cluster } }) as const;

/** What is judged once a chart: facts of right and audited ones. */
const judgements = {
  records: ['cleanCharts', 'audits'], drg: ['drgRight', 'drgAudited'], em: ['emRight', 'emAudited'],
  principal: ['principalRight', 'principalAudited'], disposition: ['dispositionRight', 'dispositionAudited'],
} as const satisfies Partial<Record<ClusterName, readonly [FactName, FactName]>>;
type ChartJudgement = keyof typeof judgements;

/** One judgement a chart. */
const byChart = <Id extends string>(id: Id, name: string, charts: ChartJudgement, sentence: string, what: string) => {
  const [right, audited] = judgements[charts];
  return { ...common, id, name, sentence, missing: `${what} was audited`, computation: { kind: 'share', numerator: { add: [right] }, denominator: { add: [audited] }, charts } } as const;
};

export const accuracyMetrics = [
  byCode('code-over-code', 'Code-over-code accuracy', 'codeOverCode', 'Codes matched among those that should be there: matched ÷ (matched + revised + missed).'),
  byCode('chart-mean', 'Code accuracy, mean of charts', 'chartMean', 'Mean over charts of matched ÷ (matched + revised + missed): each chart counts the same, however many codes it has. Not the pooled headline.'),
  byCode('net-of-over-coding', 'Accuracy net of over-coding', 'netOfOverCoding', 'As code-over-code, with each unsupported code taken off what was matched, not below 0 on any chart.'),
  byCode('union', 'Union accuracy', 'union', 'Codes matched among all that either side had: matched ÷ (matched + revised + unsupported + missed).'),
  byCode('weighted', 'Weighted accuracy', 'weighted', 'As union, with each code weighted by the scoring version in force: payment-affecting codes usually count double.'),
  byCode('dx-accuracy', 'Diagnosis accuracy', 'dx', 'Code-over-code of the diagnoses alone.', 'no diagnosis'),
  byCode('pcs-accuracy', 'Procedure accuracy', 'pcs', 'Code-over-code of the ICD-10-PCS procedures alone.', 'no ICD-10-PCS procedure'),
  byCode('services-accuracy', 'Service accuracy', 'services', 'Code-over-code of the CPT/HCPCS services alone.', 'no CPT/HCPCS service'),
  byChart('record-over-record', 'Charts without error', 'records', 'Charts without any scored error among the charts audited.', 'no chart'),
  byChart('drg-accuracy', 'DRG accuracy', 'drg', 'Cases whose DRG stayed as coded among the cases with an audited DRG.', 'no DRG'),
  byChart('em-accuracy', 'E/M level accuracy', 'em', 'Cases whose E/M level stayed as coded among the cases with an audited E/M level.', 'no E/M level'),
  byChart('principal-accuracy', 'Principal diagnosis accuracy', 'principal', 'Charts with the right principal or first-listed diagnosis among the charts where it was audited.', 'no principal diagnosis'),
  byCode('poa-accuracy', 'POA accuracy', 'poa', 'Right present-on-admission indicators among those audited on right codes.', 'no POA indicator'),
  byChart('disposition-accuracy', 'Disposition accuracy', 'disposition', 'Charts with the right discharge disposition among the charts where it was audited.', 'no disposition'),
  byCode('modifiers-accuracy', 'Modifier accuracy', 'modifiers', 'Service lines with the right modifiers among those audited.', 'no service line with modifiers'),
  byCode('units-accuracy', 'Units accuracy', 'units', 'Service lines with the right units among those audited.', 'no service line with units'),
] satisfies readonly MetricEntry[];
