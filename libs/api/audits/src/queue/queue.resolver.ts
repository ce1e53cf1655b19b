import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@overread/domain/access';
import { answer, CurrentActor, Door, Guarded, keysetPage, Uuid, type Result, type WriteTx } from '@overread/api-platform';
import { auditAnswer } from '../audit/audit-answer.js';
import { QueueState } from '../audit/audit-enums.js';
import { AuditConnection, AuditResult, type Audit } from '../audit/audit.model.js';
import { claimAudit, claimNext } from './claim-next.command.js';
import { releaseAudit, renewLease, skipAudit } from './hold-audit.command.js';
import { QueueProgress } from './queue-progress.model.js';
import { queueKey, queuePage, queueProgress } from './queue.query.js';

type Command = (tx: WriteTx, now: Date) => Promise<Result<{ id: string }>>;

const managesQueue = (actor: Actor): boolean => !actor.roles.includes('auditor');

@Resolver()
export class QueueResolver {
  constructor(private readonly door: Door) {}

  @Query(() => AuditConnection, { description: 'The audits waiting for you, most urgent first; managers see everybody’s.' })
  @Guarded({ noun: 'audit', ability: 'read' })
  queue(
    @CurrentActor() actor: Actor,
    @Args('state', { type: () => QueueState, defaultValue: QueueState.OPEN, description: 'Which part of the queue.' }) state: QueueState,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'How many, at most 100.' }) first: number,
    @Args('after', { type: () => String, nullable: true, description: 'The cursor to go on from.' }) after: string | null,
  ): Promise<InstanceType<typeof AuditConnection>> {
    const now = new Date();
    return this.door.read(actor, (tx) => keysetPage<Audit>({ first, after, keyOf: (audit) => queueKey(state, audit), rows: (key, limit) => queuePage(tx, { state, managesQueue: managesQueue(actor), key, limit, now }) }));
  }

  @Query(() => QueueProgress, { description: 'How much of the queue is left.' })
  @Guarded({ noun: 'audit', ability: 'read' })
  queueProgress(@CurrentActor() actor: Actor): Promise<QueueProgress> {
    return this.door.read(actor, (tx) => queueProgress(tx, managesQueue(actor), new Date()));
  }

  @Mutation(() => AuditResult, { description: 'Takes the most urgent audit you may review, your own unfinished ones first, for 30 minutes.' })
  @Guarded({ noun: 'audit', ability: 'claim' })
  claimNext(@CurrentActor() actor: Actor): Promise<typeof AuditResult> {
    return this.run(actor, 'audit.claim', (tx, now) => claimNext(tx, now));
  }

  @Mutation(() => AuditResult, { description: 'Takes one audit, if it is free and not your own work, for 30 minutes.' })
  @Guarded({ noun: 'audit', ability: 'claim' })
  claimAudit(@CurrentActor() actor: Actor, @Args('id', { type: () => Uuid, description: 'The audit.' }) id: string): Promise<typeof AuditResult> {
    return this.run(actor, 'audit.claim', (tx, now) => claimAudit(tx, id, now));
  }

  @Mutation(() => AuditResult, { description: 'Keeps your claim for another 30 minutes; to be sent on real input only.' })
  @Guarded({ noun: 'audit', ability: 'work' })
  renewLease(@CurrentActor() actor: Actor, @Args('id', { type: () => Uuid, description: 'The audit.' }) id: string): Promise<typeof AuditResult> {
    return this.run(actor, 'audit.renew', (tx, now) => renewLease(tx, id, now));
  }

  @Mutation(() => AuditResult, { description: 'Gives the audit back to the queue; your draft stays with it.' })
  @Guarded({ noun: 'audit', ability: 'work' })
  releaseAudit(@CurrentActor() actor: Actor, @Args('id', { type: () => Uuid, description: 'The audit.' }) id: string): Promise<typeof AuditResult> {
    return this.run(actor, 'audit.release', (tx, now) => releaseAudit(tx, id, now));
  }

  @Mutation(() => AuditResult, { description: 'Sets the audit aside with a reason.' })
  @Guarded({ noun: 'audit', ability: 'work' })
  skipAudit(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => Uuid, description: 'The audit.' }) id: string,
    @Args('reason', { description: 'Why, in a few words.' }) reason: string,
  ): Promise<typeof AuditResult> {
    return this.run(actor, 'audit.skip', (tx, now) => skipAudit(tx, { id, reason, now }));
  }

  private async run(actor: Actor, intent: string, command: Command): Promise<typeof AuditResult> {
    const now = new Date();
    return answer(await this.door.attempt(actor, intent, async (tx) => await auditAnswer(tx, await command(tx, now), now))) as typeof AuditResult;
  }
}
