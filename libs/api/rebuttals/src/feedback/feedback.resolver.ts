import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { allow, type Actor } from '@overread/domain/access';
import { Audit, auditAnswer, AuditConnection, AuditResult, Finding, FindingResult, oneFinding } from '@overread/api-audits';
import { answer, CurrentActor, done, Door, Guarded, keysetPage, notFound, Uuid, type ReadTx, type Result } from '@overread/api-platform';
import { decideDispute } from '../decisions/decide.command.js';
import { acknowledgeAudit } from '../responses/acknowledge.command.js';
import { respondToFinding } from '../responses/respond.command.js';
import { DecisionInput, FeedbackState, FindingDecision, FindingResponse, ResponseInput } from './feedback.model.js';
import { feedbackPage } from './feedback.query.js';
import { loadTalk } from './load-talk.js';

const findingAnswer = async (tx: ReadTx, result: Result<{ id: string }>): Promise<Result<Finding>> => {
  if (!result.ok) return result;
  const finding = await oneFinding(tx, result.value.id);
  return finding === null ? notFound('finding') : done(Object.assign(new Finding(), finding));
};

@Resolver(() => Finding)
export class FeedbackResolver {
  constructor(private readonly door: Door) {}

  @Query(() => AuditConnection, { description: 'Submitted audits, newest first: a coder’s own, an auditor’s own reviews, everybody’s for managers and trainers.' })
  @Guarded({ noun: 'response', ability: 'read' })
  feedback(
    @CurrentActor() actor: Actor,
    @Args('state', { type: () => FeedbackState, defaultValue: FeedbackState.OPEN, description: 'Whose turn it is.' }) state: FeedbackState,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'How many, at most 100.' }) first: number,
    @Args('after', { type: () => String, nullable: true, description: 'The cursor to go on from.' }) after: string | null,
  ): Promise<InstanceType<typeof AuditConnection>> {
    const now = new Date();
    return this.door.read(actor, (tx) => keysetPage<Audit>({ first, after, keyOf: (audit) => audit.id, rows: (key, limit) => feedbackPage(tx, { state, key, limit, now }) }));
  }

  @Mutation(() => FindingResult, { description: 'Agrees with a finding of yours or disputes it; once.' })
  @Guarded({ noun: 'response', ability: 'create' })
  async respondToFinding(
    @CurrentActor() actor: Actor,
    @Args('findingId', { type: () => Uuid, description: 'The finding.' }) findingId: string,
    @Args('input', { description: 'Your answer.' }) input: ResponseInput,
  ): Promise<typeof FindingResult> {
    return answer(await this.door.attempt(actor, 'finding.respond', async (tx) => await findingAnswer(tx, await respondToFinding(tx, { findingId, answer: input.answer, rationale: input.rationale, reference: input.reference ?? null, now: new Date() })))) as typeof FindingResult;
  }

  @Mutation(() => AuditResult, { description: 'Acknowledges an audit of yours that has no findings.' })
  @Guarded({ noun: 'response', ability: 'acknowledge' })
  async acknowledgeAudit(@CurrentActor() actor: Actor, @Args('id', { type: () => Uuid, description: 'The audit.' }) id: string): Promise<typeof AuditResult> {
    const now = new Date();
    return answer(await this.door.attempt(actor, 'audit.acknowledge', async (tx) => await auditAnswer(tx, await acknowledgeAudit(tx, id, now), now))) as typeof AuditResult;
  }

  @Mutation(() => FindingResult, { description: 'Upholds or concedes a disputed finding; a concession adds the next edition of the score.' })
  @Guarded({ noun: 'response', ability: 'decide' })
  async decideDispute(
    @CurrentActor() actor: Actor,
    @Args('findingId', { type: () => Uuid, description: 'The finding.' }) findingId: string,
    @Args('version', { type: () => Int, description: 'The version you read.' }) version: number,
    @Args('input', { description: 'Your decision.' }) input: DecisionInput,
  ): Promise<typeof FindingResult> {
    return answer(await this.door.attempt(actor, 'finding.decide', async (tx) => await findingAnswer(tx, await decideDispute(tx, { findingId, version, decision: input.decision, rationale: input.rationale, now: new Date() })))) as typeof FindingResult;
  }

  @ResolveField(() => FindingResponse, { nullable: true, description: 'The coder’s answer; null while there is none.' })
  async response(@CurrentActor() actor: Actor, @Context() context: object, @Parent() finding: Finding): Promise<FindingResponse | null> {
    return (await loadTalk(context, this.door, actor, finding.id))?.response ?? null;
  }

  @ResolveField(() => FindingDecision, { nullable: true, description: 'What was decided about the dispute; null while nothing was.' })
  async decision(@CurrentActor() actor: Actor, @Context() context: object, @Parent() finding: Finding): Promise<FindingDecision | null> {
    return (await loadTalk(context, this.door, actor, finding.id))?.decision ?? null;
  }

  @ResolveField(() => [String], { description: 'What you may do with it now: respond, decide.' })
  async abilities(@CurrentActor() actor: Actor, @Context() context: object, @Parent() finding: Finding): Promise<string[]> {
    const talk = await loadTalk(context, this.door, actor, finding.id);
    const subject = { noun: 'response' as const, facilityId: finding.facilityId, coderId: finding.coderId, auditorId: finding.auditorId, released: true };
    return [
      ...(talk !== null && talk.response === null && finding.coderId === actor.personId && allow(actor, 'create', subject) ? ['respond'] : []),
      ...(talk?.response?.answer === 'dispute' && talk.decision === null && allow(actor, 'decide', subject) ? ['decide'] : []),
    ];
  }
}
