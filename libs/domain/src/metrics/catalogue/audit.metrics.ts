import type { ClusterName } from '../facts/cluster-names.js';
import type { FactName } from '../facts/fact-names.js';
import type { FactSum, MetricEntry } from './metric-entry.js';

const common = { group: 'audit', basis: 'audited', minimumN: null, missing: 'audits were not asked for' } as const;

const count = <Id extends string>(id: Id, name: string, sentence: string, facts: readonly FactName[], better: 'lower' | null, rows: 'audits' | 'findings') =>
  ({ ...common, id, name, sentence, better, rows, unit: 'count', computation: { kind: 'sum', numerator: { add: facts } } }) as const;

const codes = <Id extends string>(id: Id, name: string, what: string, facts: readonly FactName[], better: 'lower' | null) => count(id, name, what, facts, better, 'audits');

const dollars = <Id extends string>(id: Id, name: string, sentence: string, fact: FactName) =>
  ({ ...common, id, name, sentence, better: 'lower', rows: 'findings', unit: 'dollars', computation: { kind: 'sum', numerator: { add: [fact] }, n: 'findings' } }) as const;

const rate = <Id extends string>(id: Id, name: string, sentence: string, missing: string, part: FactName, whole: FactName) =>
  ({ ...common, id, name, sentence, missing, better: 'lower', rows: 'findings', unit: 'ratio', minimumN: 10, computation: { kind: 'share', numerator: { add: [part] }, denominator: { add: [whole] } } }) as const;

/** Charts audited before a rate of errors is judged: as many as for an accuracy. */
const ENOUGH_CHARTS = 20;

const perUnit = <Id extends string>(id: Id, name: string, sentence: string, missing: string, units: FactSum, charts: ClusterName) =>
  ({ ...common, id, name, sentence, missing, better: 'lower', rows: 'findings', unit: 'rate', minimumN: ENOUGH_CHARTS, computation: { kind: 'rate', numerator: { add: ['scoredFindings'] }, denominator: units, n: 'audits', charts } }) as const;

/** Codes that either side had. */
const codesAudited = ['dxMatched', 'dxRevised', 'dxUnsupported', 'dxMissed', 'pcsMatched', 'pcsRevised', 'pcsUnsupported', 'pcsMissed', 'servicesMatched', 'servicesRevised', 'servicesUnsupported', 'servicesMissed'] as const satisfies readonly FactName[];

const matched = 'Codes the auditor left as they were';
const revised = 'Codes replaced by one of the same family';
const unsupported = 'Codes taken away: the record does not carry them';
const missed = 'Codes added: the coder had left them out';

export const auditMetrics = [
  count('audited-charts', 'Charts audited', 'Charts whose audit was submitted in the period.', ['audits'], null, 'audits'),
  count('clean-charts', 'Clean charts', 'Charts audited without any scored error.', ['cleanCharts'], null, 'audits'),
  codes('codes-matched', 'Codes matched', `${matched}.`, ['dxMatched', 'pcsMatched', 'servicesMatched'], null),
  codes('codes-revised', 'Codes revised', `${revised}.`, ['dxRevised', 'pcsRevised', 'servicesRevised'], 'lower'),
  codes('codes-unsupported', 'Codes unsupported', `${unsupported}.`, ['dxUnsupported', 'pcsUnsupported', 'servicesUnsupported'], 'lower'),
  codes('codes-missed', 'Codes missed', `${missed}.`, ['dxMissed', 'pcsMissed', 'servicesMissed'], 'lower'),
  codes('dx-matched', 'Diagnoses matched', `${matched}, diagnoses.`, ['dxMatched'], null),
  codes('dx-revised', 'Diagnoses revised', `${revised}, diagnoses.`, ['dxRevised'], 'lower'),
  codes('dx-unsupported', 'Diagnoses unsupported', `${unsupported}, diagnoses.`, ['dxUnsupported'], 'lower'),
  codes('dx-missed', 'Diagnoses missed', `${missed}, diagnoses.`, ['dxMissed'], 'lower'),
  codes('pcs-matched', 'Procedures matched', `${matched}, ICD-10-PCS.`, ['pcsMatched'], null),
  codes('pcs-revised', 'Procedures revised', `${revised}, ICD-10-PCS.`, ['pcsRevised'], 'lower'),
  codes('pcs-unsupported', 'Procedures unsupported', `${unsupported}, ICD-10-PCS.`, ['pcsUnsupported'], 'lower'),
  codes('pcs-missed', 'Procedures missed', `${missed}, ICD-10-PCS.`, ['pcsMissed'], 'lower'),
  codes('services-matched', 'Services matched', `${matched}, CPT/HCPCS.`, ['servicesMatched'], null),
  codes('services-revised', 'Services revised', `${revised}, CPT/HCPCS.`, ['servicesRevised'], 'lower'),
  codes('services-unsupported', 'Services unsupported', `${unsupported}, CPT/HCPCS.`, ['servicesUnsupported'], 'lower'),
  codes('services-missed', 'Services missed', `${missed}, CPT/HCPCS.`, ['servicesMissed'], 'lower'),
  count('wrong-principal', 'Wrong principal selected', 'Findings that the right codes were there and the wrong one came first.', ['wrongPrincipalFindings'], 'lower', 'findings'),
  count('poa-errors', 'POA errors', 'Findings of a wrong present-on-admission indicator on a right code.', ['poaFindings'], 'lower', 'findings'),
  count('findings', 'Findings', 'Findings recorded in the period, scored or not.', ['findings'], 'lower', 'findings'),
  count('scored-findings', 'Scored findings', 'Findings that are attributable to the coder, not educational only and not conceded.', ['scoredFindings'], 'lower', 'findings'),
  perUnit('errors-per-100-codes', 'Errors per 100 codes', 'Scored findings for each hundred codes that coder or auditor had; findings of fields count too, so one code may have several.', 'no code was audited', { add: codesAudited, per: 100 }, 'errorsOfCodes'),
  perUnit('errors-per-chart', 'Errors per chart', 'Scored findings for each chart audited; one chart may have many.', 'no chart was audited', { add: ['audits'] }, 'errorsOfCharts'),
  count('findings-minor', 'Minor findings', 'Findings of minor severity.', ['minorFindings'], 'lower', 'findings'),
  count('findings-moderate', 'Moderate findings', 'Findings of moderate severity.', ['moderateFindings'], 'lower', 'findings'),
  count('findings-major', 'Major findings', 'Findings of major severity.', ['majorFindings'], 'lower', 'findings'),
  count('findings-over', 'Over-coded findings', 'Findings in which more was coded than the record carries.', ['overFindings'], 'lower', 'findings'),
  count('findings-under', 'Under-coded findings', 'Findings in which less was coded than the record carries.', ['underFindings'], 'lower', 'findings'),
  count('findings-neutral', 'Neutral findings', 'Findings that are neither over- nor under-coded.', ['neutralFindings'], 'lower', 'findings'),
  dollars('over-coded-dollars', 'Over-coded dollars', 'Dollars that over-coded findings would give back, scored or not; never netted with the under-coded ones.', 'overDollars'),
  dollars('under-coded-dollars', 'Under-coded dollars', 'Dollars that under-coded findings left behind, scored or not; never netted with the over-coded ones.', 'underDollars'),
  count('findings-answered', 'Findings answered', 'Findings of the period that the coder answered.', ['findingsAnswered'], null, 'findings'),
  count('findings-disputed', 'Findings disputed', 'Findings of the period that the coder disputed.', ['findingsDisputed'], null, 'findings'),
  count('disputes-decided', 'Disputes decided', 'Disputes about findings of the period that were decided.', ['disputesDecided'], null, 'findings'),
  count('disputes-conceded', 'Disputes conceded', 'Disputes about findings of the period in which the finding was withdrawn.', ['disputesConceded'], 'lower', 'findings'),
  rate('dispute-rate', 'Dispute rate', 'Findings disputed among the findings of the period, those conceded since among both.', 'there was no finding', 'findingsDisputed', 'findingsRaised'),
  rate('overturn-rate', 'Overturn rate', 'Disputes conceded among the disputes decided.', 'no dispute was decided', 'disputesConceded', 'disputesDecided'),
] satisfies readonly MetricEntry[];
