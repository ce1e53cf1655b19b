import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { abilitiesFor, allow, type Actor } from '@overread/domain/access';
import { nextStates } from '@overread/domain/audits';
import { loaderFor, loadPerson, Person } from '@overread/api-identity';
import { Coder } from '@overread/api-intake';
import { answer, CurrentActor, Door, Guarded, Json, keysetPage, MetricFilterInput, scopeOf, Uuid, type ReadTx } from '@overread/api-platform';
import { ScoringVersion, scoringVersionById } from '@overread/api-reference';
import { Finding } from '../findings/finding.model.js';
import { findingsOfAudits } from '../findings/finding-rows.query.js';
import { AuditScore } from '../scores/score.model.js';
import { scoresOfAudits } from '../scores/score-lines.js';
import { submitAudit } from '../submit/submit-audit.command.js';
import { undoSubmit } from '../submit/undo-submit.command.js';
import { patchAudit } from '../worksheet/patch-audit.command.js';
import { auditAnswer } from './audit-answer.js';
import { AuditState } from './audit-enums.js';
import { Audit, AuditConnection, AuditResult } from './audit.model.js';
import { oneAudit } from './audit-rows.query.js';
import { auditsPage, auditsTotal } from './audits-page.query.js';

const subjectOf = (audit: Audit) => ({ facilityId: audit.facilityId, coderId: audit.coderId, auditorId: audit.auditorId, claimedBy: audit.claimedBy, released: audit.submittedAt !== null });

@Resolver(() => Audit)
export class AuditsResolver {
  constructor(private readonly door: Door) {}

  @Query(() => Audit, { nullable: true, description: 'One audit with its worksheet; opening it is recorded. Null when there is none or it is not yours to see.' })
  @Guarded({ noun: 'audit', ability: 'read' })
  audit(@CurrentActor() actor: Actor, @Args('id', { type: () => Uuid, description: 'The audit.' }) id: string): Promise<Audit | null> {
    return this.door.write(actor, 'chart.open', async (tx) => {
      const audit = await oneAudit(tx, id, new Date());
      if (audit === null) tx.abandon();
      else tx.record({ noun: 'audit', recordId: id, facilityId: audit.facilityId, coderId: audit.coderId });
      return audit;
    });
  }

  @Query(() => AuditConnection, { description: 'The audits behind a figure of the same filter, newest first, with their total.' })
  @Guarded({ noun: 'audit', ability: 'read' })
  audits(
    @CurrentActor() actor: Actor,
    @Args('filter', { description: 'Which audits.' }) filter: MetricFilterInput,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'How many, at most 100.' }) first: number,
    @Args('after', { type: () => String, nullable: true, description: 'The cursor to go on from.' }) after: string | null,
  ): Promise<InstanceType<typeof AuditConnection>> {
    const now = new Date();
    const scope = scopeOf(filter);
    return this.door.read(actor, async (tx) => keysetPage<Audit>({ first, after, keyOf: (audit) => audit.id, total: await auditsTotal(tx, scope), rows: (key, limit) => auditsPage(tx, scope, { key, limit, now }) }));
  }

  @Mutation(() => AuditResult, { description: 'Saves patches of the worksheet, all or none, and renews your claim.' })
  @Guarded({ noun: 'audit', ability: 'work' })
  async patchAudit(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => Uuid, description: 'The audit.' }) id: string,
    @Args('version', { type: () => Int, description: 'The version your patches are for.' }) version: number,
    @Args('patches', { type: () => [Json], description: 'At most 200 operations of the worksheet, in order.' }) patches: unknown[],
  ): Promise<typeof AuditResult> {
    const now = new Date();
    return answer(await this.door.attempt(actor, 'audit.patch', async (tx) => await auditAnswer(tx, await patchAudit(tx, { id, version, patches, now }), now))) as typeof AuditResult;
  }

  @Mutation(() => AuditResult, { description: 'Releases the audit to its coder with findings and scores. The same key again is the same submission.' })
  @Guarded({ noun: 'audit', ability: 'submit' })
  async submitAudit(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => Uuid, description: 'The audit.' }) id: string,
    @Args('version', { type: () => Int, description: 'The version you judged.' }) version: number,
    @Args('submitKey', { description: 'Made by the client for this submission: 8 to 64 letters, digits, dashes.' }) submitKey: string,
  ): Promise<typeof AuditResult> {
    const now = new Date();
    return answer(await this.door.attempt(actor, 'audit.submit', async (tx) => auditAnswer(tx, await submitAudit(tx, { id, version, submitKey, now }), now))) as typeof AuditResult;
  }

  @Mutation(() => AuditResult, { description: 'Takes a submission back within ten seconds, if the coder has not answered.' })
  @Guarded({ noun: 'audit', ability: 'undo' })
  async undoSubmit(@CurrentActor() actor: Actor, @Args('id', { type: () => Uuid, description: 'The audit.' }) id: string): Promise<typeof AuditResult> {
    const now = new Date();
    return answer(await this.door.attempt(actor, 'audit.undo-submit', async (tx) => await auditAnswer(tx, await undoSubmit(tx, id, now), now))) as typeof AuditResult;
  }

  @ResolveField(() => Coder, { nullable: true, description: 'Whose work it is; null for the auditor who judges it and for auditors until it is submitted.' })
  coder(@CurrentActor() actor: Actor, @Context() context: object, @Parent() audit: Audit): Promise<Coder | null> | null {
    return audit.coderId !== null && allow(actor, 'seeCoder', { noun: 'audit', ...subjectOf(audit) }) ? loadPerson(context, this.door, actor, audit.coderId) : null;
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who judges or judged it; null while nobody does, and to coders.' })
  auditor(@CurrentActor() actor: Actor, @Context() context: object, @Parent() audit: Audit): Promise<Person | null> | null {
    const id = audit.claimedBy ?? audit.auditorId;
    return id === null ? null : loadPerson(context, this.door, actor, id);
  }

  @ResolveField(() => ScoringVersion, { description: 'The scoring method’s version it is scored by.' })
  async scoringVersion(@CurrentActor() actor: Actor, @Context() context: object, @Parent() audit: Audit): Promise<ScoringVersion | null> {
    const rows = (tx: ReadTx, ids: readonly string[]) => Promise.all(ids.map((id) => scoringVersionById(tx, id)));
    return loaderFor<ScoringVersion>(context, 'scoring-version', { door: this.door, actor, rows, keyOf: (row) => row.id }).load(audit.scoringVersionId);
  }

  @ResolveField(() => [AuditScore], { description: 'Every edition of its score, the first at submission; empty before.' })
  async scores(@CurrentActor() actor: Actor, @Context() context: object, @Parent() audit: Audit): Promise<AuditScore[]> {
    if (audit.submittedAt === null) return [];
    const found = await loaderFor<{ auditId: string; scores: AuditScore[] }>(context, 'audit-scores', { door: this.door, actor, rows: scoresOfAudits, keyOf: (row) => row.auditId }).load(audit.id);
    return found?.scores ?? [];
  }

  @ResolveField(() => [Finding], { description: 'Its findings in worksheet order; empty before submission.' })
  async findings(@CurrentActor() actor: Actor, @Context() context: object, @Parent() audit: Audit): Promise<Finding[]> {
    if (audit.submittedAt === null) return [];
    const found = await loaderFor<{ auditId: string; findings: Finding[] }>(context, 'audit-findings', { door: this.door, actor, rows: findingsOfAudits, keyOf: (row) => row.auditId }).load(audit.id);
    return found?.findings ?? [];
  }

  @ResolveField(() => [AuditState], { description: 'States that can follow this one.' })
  nextStates(@Parent() audit: Audit): AuditState[] {
    return nextStates(audit.state) as AuditState[];
  }

  @ResolveField(() => [String], { description: 'What you may do with it: claim, work, submit, undo, seeCoder, …' })
  abilities(@CurrentActor() actor: Actor, @Parent() audit: Audit): readonly string[] {
    return abilitiesFor(actor, 'audit', subjectOf(audit));
  }
}
