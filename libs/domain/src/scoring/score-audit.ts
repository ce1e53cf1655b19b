import { diffCharts, isAudited, type AnyLine, type AttributeName, type Change, type LineSection } from '../audits/index.js';
import type { CodedChart } from '../charts/index.js';
import type { AuditScores } from './audit-scores.js';
import { caseOverCase } from './case-over-case.js';
import { codeOverCode } from './code-over-code.js';
import { addCounts, noCounts, type CodeCounts, type Score } from './counts.js';
import { fieldAccuracy } from './field-accuracy.js';
import { netOfOverCoding } from './net-of-over-coding.js';
import { recordOverRecord } from './record-over-record.js';
import { sumDollars } from './sum-dollars.js';
import { union } from './union.js';
import { weighted, type WeighedCode, type Weights } from './weighted.js';

/** What scoring needs to know of a finding on a change. */
export interface ScoredFinding {
  readonly changeKey: string;
  /** Attributable to the coder, not educational only, not conceded. */
  readonly scored: boolean;
  readonly paymentAffecting: boolean;
  /** Decimal strings. */
  readonly overDollars: string;
  readonly underDollars: string;
}

const lineSections: readonly LineSection[] = ['diagnosis', 'procedure', 'service'];
const linesOf = (chart: CodedChart, section: LineSection): readonly AnyLine[] => ({ diagnosis: chart.diagnoses, procedure: chart.procedures, service: chart.services })[section];

const countSection = (chart: CodedChart, section: LineSection, changes: readonly Change[]): CodeCounts => {
  const of = (kind: Change['kind']): number => changes.filter((change) => change.section === section && change.kind === kind).length;
  const [revised, unsupported, missed] = [of('revised'), of('unsupported'), of('missed')];
  return { matched: linesOf(chart, section).length - revised - unsupported, revised, unsupported, missed };
};

/** Lines whose code stayed, with their two sides. */
const stayed = (original: CodedChart, audited: CodedChart, section: LineSection): (readonly [AnyLine, AnyLine])[] => {
  const free = [...linesOf(audited, section)];
  return linesOf(original, section).flatMap((before) => {
    const at = free.findIndex((after) => after.code === before.code);
    const after = free[at];
    if (after === undefined) return [];
    free.splice(at, 1);
    return [[before, after] as const];
  });
};

const attribute = (original: CodedChart, audited: CodedChart, section: LineSection, name: 'poa' | 'modifiers' | 'units', changes: readonly Change[]): Score => {
  const judged = stayed(original, audited, section).filter(([before, after]) => isAudited(name, before, after)).length;
  return fieldAccuracy(judged, changes.filter((change) => change.attribute === name).length);
};

const field = (original: CodedChart, audited: CodedChart, name: AttributeName & keyof CodedChart['fields'], changes: readonly Change[]): Score => {
  const wasAudited = audited.fields[name] !== null && (original.fields[name] !== null || changes.some((change) => change.attribute === name));
  return caseOverCase(wasAudited, !changes.some((change) => change.attribute === name));
};

/** Each code of the union: those that stayed, the principal among them payment-affecting, and those that did not. */
const weighedCodes = (original: CodedChart, changes: readonly Change[], findings: ReadonlyMap<string, ScoredFinding>): WeighedCode[] => {
  const wrong = changes.filter((change) => change.kind === 'revised' || change.kind === 'unsupported' || change.kind === 'missed');
  const wrongAt = (section: LineSection): ReadonlySet<number | null> => new Set(wrong.filter((change) => change.section === section).map((change) => change.beforeAt));
  const right = lineSections.flatMap((section) => {
    const lost = wrongAt(section);
    return linesOf(original, section).flatMap((_, at) => (lost.has(at) ? [] : [{ right: true, paymentAffecting: section === 'diagnosis' && at === 0 }]));
  });
  return [...right, ...wrong.map((change) => ({ right: false, paymentAffecting: findings.get(change.key)?.paymentAffecting ?? false }))];
};

/**
 * Every score of one chart. A finding that is not scored is treated as if its change did not exist: the coder's code stands.
 *
 * @param findings one a change at most; a change without a finding is scored
 */
export const scoreAudit = (original: CodedChart, audited: CodedChart, findings: readonly ScoredFinding[], weights: Weights): AuditScores => {
  const byKey = new Map(findings.map((finding) => [finding.changeKey, finding]));
  const changes = diffCharts(original, audited).filter((change) => byKey.get(change.key)?.scored !== false);
  const sections = { diagnosis: countSection(original, 'diagnosis', changes), procedure: countSection(original, 'procedure', changes), service: countSection(original, 'service', changes) };
  const total = lineSections.reduce((sum, section) => addCounts(sum, sections[section]), noCounts);
  const hasPrincipal = original.diagnoses.length > 0 && audited.diagnoses.length > 0;
  const scored = findings.filter((finding) => finding.scored);
  return {
    sections,
    total,
    codeOverCode: codeOverCode(total),
    netOfOverCoding: netOfOverCoding(total),
    union: union(total),
    weighted: weighted(weighedCodes(original, changes, byKey), weights),
    record: recordOverRecord(changes.length),
    drg: field(original, audited, 'drg', changes),
    em: field(original, audited, 'emLevel', changes),
    principal: caseOverCase(hasPrincipal, !changes.some((change) => change.isPrincipal)),
    poa: attribute(original, audited, 'diagnosis', 'poa', changes),
    disposition: field(original, audited, 'disposition', changes),
    modifiers: attribute(original, audited, 'service', 'modifiers', changes),
    units: attribute(original, audited, 'service', 'units', changes),
    overDollars: sumDollars(scored.map((finding) => finding.overDollars)),
    underDollars: sumDollars(scored.map((finding) => finding.underDollars)),
  };
};
