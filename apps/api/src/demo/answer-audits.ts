import { acknowledgeAudits, decideDispute, respondToFindings } from '@overread/api-rebuttals';
import { done } from '@overread/api-platform';
import { answeredAfter, hasHappened, planAnswer, rightChanges, workingTime, type Calendar, type LocalMinutes, type PlannedAnswer } from '@overread/seed';
import { chartKey, type ChartsByKey } from './audit-samples.js';
import { demoBuilder, must, personOf, type DemoPeople, type DemoSite } from './demo-site.js';
import { instantOf } from './facility-clock.js';
import { inParallel } from './in-parallel.js';
import { releasedAudits, type ReleasedAudit, type ReleasedFinding } from './released-audits.query.js';

interface AnsweredFinding {
  readonly finding: ReleasedFinding;
  readonly plan: PlannedAnswer;
}

/** An audit as its coder answers it, and when; the whole audit is looked at in one go. */
interface Visit {
  readonly audit: ReleasedAudit;
  readonly at: LocalMinutes;
  readonly answers: readonly AnsweredFinding[];
}

interface Dispute {
  readonly audit: ReleasedAudit;
  readonly finding: ReleasedFinding;
  readonly plan: PlannedAnswer;
  readonly decidedAt: LocalMinutes;
}

/** Calendar days for which things lie: findings of the coder who signs in to look around, disputes of auditors who do, and of others. */
const lies = { findings: 30, ownDisputes: 45, disputes: 12 } as const;
const isYounger = (calendar: Calendar, day: string, days: number): boolean => Date.parse(calendar.today) - Date.parse(day) < days * 86_400_000;
const signsIn = (person: { readonly username: string | null } | undefined): boolean => typeof person?.username === 'string';

const visitOf = ({ options, calendar, coders }: DemoSite, charts: ChartsByKey, audit: ReleasedAudit): Visit | null => {
  const chart = charts.get(chartKey(audit.facilityCode, audit.accountNumber));
  const after = chart === undefined ? null : answeredAfter(options.seed, chart);
  if (chart === undefined || after === null || (signsIn(coders.get(audit.coderCode)) && isYounger(calendar, audit.auditedOn, lies.findings))) return null;
  const at = workingTime(options.seed, chartKey(audit.facilityCode, audit.accountNumber), audit.auditedOn, after);
  if (!hasHappened(calendar, at)) return null;
  const right = audit.findings.length === 0 ? new Set<string>() : rightChanges(chart, audit.frozen);
  return { audit, at, answers: audit.findings.map((finding) => ({ finding, plan: planAnswer(options.seed, chart, finding.changeKey, right.has(finding.changeKey)) })) };
};

const answerAll = async ({ door }: DemoSite, people: DemoPeople, coderCode: string, visits: readonly Visit[]): Promise<void> => {
  const clean = visits.filter((visit) => visit.answers.length === 0);
  const responses = visits.flatMap(({ audit, at, answers }) => answers.map(({ finding, plan }) => ({ findingId: finding.id, answer: plan.answer, rationale: plan.rationale, reference: plan.reference, now: instantOf(audit.zone, at) })));
  const coder = personOf(people, coderCode);
  if (clean.length > 0) must(await door.attempt(coder, 'audit.acknowledge', (tx) => acknowledgeAudits(tx, new Map(clean.map(({ audit, at }) => [audit.id, instantOf(audit.zone, at)]))), { long: true }));
  if (responses.length > 0) must(await door.attempt(coder, 'finding.respond', (tx) => respondToFindings(tx, responses), { long: true }));
};

const disputesOf = ({ options, calendar, auditors }: DemoSite, visits: readonly Visit[]): Dispute[] =>
  visits.flatMap(({ audit, at, answers }) => answers.flatMap(({ finding, plan }) => {
    const day = new Date(at * 60_000).toISOString().slice(0, 10);
    const decidedAt = workingTime(options.seed, `${audit.accountNumber}/${finding.changeKey}`, day, plan.decidedAfter);
    const waits = plan.answer !== 'dispute' || !hasHappened(calendar, decidedAt) || isYounger(calendar, day, signsIn(auditors.get(audit.auditorCode)) ? lies.ownDisputes : lies.disputes);
    return waits ? [] : [{ audit, finding, plan, decidedAt }];
  }));

const decideAll = async ({ door }: DemoSite, people: DemoPeople, auditorCode: string, disputes: readonly Dispute[]): Promise<void> => {
  must(await door.attempt(personOf(people, auditorCode), 'finding.decide', async (tx) => {
    for (const { audit, finding, plan, decidedAt } of disputes) {
      must(await decideDispute(tx, { findingId: finding.id, version: finding.version, decision: plan.decision, rationale: plan.decisionRationale, now: instantOf(audit.zone, decidedAt) }));
    }
    return done(null);
  }, { long: true }));
};

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups];
};

export interface Answered {
  readonly findings: number;
  readonly answered: number;
  readonly disputed: number;
  readonly decided: number;
}

/** Lets the coders answer their audits and the auditors decide the disputes, as far as it has happened. */
export const answerAudits = async (site: DemoSite, people: DemoPeople, charts: ChartsByKey): Promise<Answered> => {
  const audits = await site.door.read(demoBuilder, releasedAudits);
  const visits = audits.flatMap((audit) => visitOf(site, charts, audit) ?? []);
  await inParallel(groupBy(visits, (visit) => visit.audit.coderCode), ([code, own]) => answerAll(site, people, code, own));
  const disputes = disputesOf(site, visits);
  await inParallel(groupBy(disputes, (dispute) => dispute.audit.auditorCode), ([code, own]) => decideAll(site, people, code, own));
  const answers = visits.flatMap((visit) => visit.answers);
  return { findings: audits.reduce((sum, audit) => sum + audit.findings.length, 0), answered: answers.length, disputed: answers.filter(({ plan }) => plan.answer === 'dispute').length, decided: disputes.length };
};
