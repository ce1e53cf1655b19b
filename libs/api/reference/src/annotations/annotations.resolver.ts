import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { abilitiesFor, type Actor } from '@overread/domain/access';
import { Facility, loadFacility, loadTeam, Team } from '@overread/api-identity';
import { answer, CivilDate, CurrentActor, Door, Guarded, Uuid } from '@overread/api-platform';
import { addAnnotation } from './add-annotation.command.js';
import { Annotation, AnnotationInput, AnnotationResult } from './annotation.model.js';
import { annotationsOf } from './annotation-rows.query.js';
import { annotationSubject } from './annotation-subject.js';
import { removeAnnotation } from './remove-annotation.command.js';

@Resolver(() => Annotation)
export class AnnotationsResolver {
  constructor(private readonly door: Door) {}

  @Query(() => [Annotation], { description: 'What was changed in a range of days, the newest first, at most 500: everywhere, and at the facilities and in the teams asked for.' })
  @Guarded({ noun: 'annotation', ability: 'read' })
  annotations(
    @CurrentActor() actor: Actor,
    @Args('from', { type: () => CivilDate, description: 'First day, inclusive.' }) from: string,
    @Args('to', { type: () => CivilDate, description: 'Last day, inclusive.' }) to: string,
    @Args('facilityIds', { type: () => [Uuid], nullable: true, description: 'Facilities whose own are wanted; none = all that you see.' }) facilityIds: string[] | null,
    @Args('teamIds', { type: () => [Uuid], nullable: true, description: 'Teams whose own are wanted; none = all that you see.' }) teamIds: string[] | null,
  ): Promise<Annotation[]> {
    return this.door.read(actor, (tx) => annotationsOf(tx, { from, to, facilityIds: facilityIds ?? null, teamIds: teamIds ?? null }));
  }

  @Mutation(() => AnnotationResult, { description: 'Says that something changed on a day.' })
  @Guarded({ noun: 'annotation', ability: 'create' })
  async addAnnotation(@CurrentActor() actor: Actor, @Args('input', { description: 'The change.' }) input: AnnotationInput): Promise<typeof AnnotationResult> {
    return answer(await this.door.attempt(actor, 'annotation.add', (tx) => addAnnotation(tx, { ...input, facilityId: input.facilityId ?? null, teamId: input.teamId ?? null }))) as typeof AnnotationResult;
  }

  @Mutation(() => AnnotationResult, { description: 'Takes back what was said of a day; the trail keeps it. Gives what it was.' })
  @Guarded({ noun: 'annotation', ability: 'remove' })
  async removeAnnotation(@CurrentActor() actor: Actor, @Args('id', { type: () => Uuid, description: 'The annotation.' }) id: string): Promise<typeof AnnotationResult> {
    return answer(await this.door.attempt(actor, 'annotation.remove', (tx) => removeAnnotation(tx, id))) as typeof AnnotationResult;
  }

  @ResolveField(() => Facility, { nullable: true, description: 'The facility where it was changed; null = every facility.' })
  facility(@CurrentActor() actor: Actor, @Context() context: object, @Parent() { facilityId }: Annotation): Promise<Facility | null> | null {
    return facilityId === null ? null : loadFacility(context, this.door, actor, facilityId);
  }

  @ResolveField(() => Team, { nullable: true, description: 'The team whom it touches; null = every team.' })
  team(@CurrentActor() actor: Actor, @Context() context: object, @Parent() { teamId }: Annotation): Promise<Team | null> | null {
    return teamId === null ? null : loadTeam(context, this.door, actor, teamId);
  }

  @ResolveField(() => [String], { description: 'What you may do to it: remove.' })
  abilities(@CurrentActor() actor: Actor, @Parent() { facilityId }: Annotation): readonly string[] {
    const { noun, ...subject } = annotationSubject(facilityId);
    return abilitiesFor(actor, noun, subject).filter((ability) => ability === 'remove');
  }
}
