import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { allow, type Actor } from '@overread/domain/access';
import { loadPerson } from '@overread/api-identity';
import { Coder } from '@overread/api-intake';
import { CurrentActor, Door, Guarded, keysetPage, MetricFilterInput, scopeOf } from '@overread/api-platform';
import { ErrorReason, ErrorType, loadErrorReason, loadErrorType, Severity } from '@overread/api-reference';
import { Direction } from '../audit/audit-enums.js';
import { Finding, FindingConnection } from './finding.model.js';
import { findingsPage, findingsTotal } from './finding-rows.query.js';

@Resolver(() => Finding)
export class FindingsResolver {
  constructor(private readonly door: Door) {}

  @Query(() => FindingConnection, { description: 'The findings behind a figure of the same filter, newest first, with their total; conceded ones do not count.' })
  @Guarded({ noun: 'finding', ability: 'read' })
  findings(
    @CurrentActor() actor: Actor,
    @Args('filter', { description: 'Which findings.' }) filter: MetricFilterInput,
    @Args('typeCode', { type: () => String, nullable: true, description: 'Only this error type.' }) typeCode: string | null,
    @Args('reasonCode', { type: () => String, nullable: true, description: 'Only this reason.' }) reasonCode: string | null,
    @Args('severity', { type: () => Severity, nullable: true, description: 'Only this severity.' }) severity: Severity | null,
    @Args('direction', { type: () => Direction, nullable: true, description: 'Only this direction.' }) direction: Direction | null,
    @Args('codePair', { type: () => String, nullable: true, description: 'Only this change of codes: the key of an error pile by code pair.' }) codePair: string | null,
    @Args('codeFamily', { type: () => String, nullable: true, description: 'Only findings of codes of this family, as recurring errors name it: “Z79”.' }) codeFamily: string | null,
    @Args('scored', { type: () => Boolean, nullable: true, description: 'Only those that count against the coder, or only those that do not.' }) scored: boolean | null,
    @Args('teachingExample', { type: () => Boolean, nullable: true, description: 'Only those marked as examples for teaching, or only the others.' }) teachingExample: boolean | null,
    @Args('disputed', { type: () => Boolean, nullable: true, description: 'Only those that the coder disputed, conceded ones among them, or only the others.' }) disputed: boolean | null,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'How many, at most 100.' }) first: number,
    @Args('after', { type: () => String, nullable: true, description: 'The cursor to go on from.' }) after: string | null,
  ): Promise<InstanceType<typeof FindingConnection>> {
    const narrowed = { scope: scopeOf(filter), typeCode: typeCode ?? null, reasonCode: reasonCode ?? null, severity: severity ?? null, direction: direction ?? null, codePair: codePair ?? null, codeFamily: codeFamily ?? null, scored: scored ?? null, teachingExample: teachingExample ?? null, disputed: disputed ?? null };
    return this.door.read(actor, async (tx) => keysetPage<Finding>({ first, after, keyOf: (finding) => finding.id, total: await findingsTotal(tx, narrowed), rows: (key, limit) => findingsPage(tx, narrowed, key, limit) }));
  }

  @ResolveField(() => ErrorType, { description: 'What is wrong.' })
  type(@CurrentActor() actor: Actor, @Context() context: object, @Parent() finding: Finding): Promise<ErrorType> {
    return loadErrorType(context, this.door, actor, finding.typeCode);
  }

  @ResolveField(() => ErrorReason, { description: 'Why it is wrong.' })
  reason(@CurrentActor() actor: Actor, @Context() context: object, @Parent() finding: Finding): Promise<ErrorReason> {
    return loadErrorReason(context, this.door, actor, finding.reasonCode);
  }

  @ResolveField(() => Coder, { nullable: true, description: 'Whose work it was; null when the chart had no coder.' })
  coder(@CurrentActor() actor: Actor, @Context() context: object, @Parent() finding: Finding): Promise<Coder | null> | null {
    const visible = allow(actor, 'seeCoder', { noun: 'audit', facilityId: finding.facilityId, coderId: finding.coderId, released: true });
    return finding.coderId === null || !visible ? null : loadPerson(context, this.door, actor, finding.coderId);
  }
}
