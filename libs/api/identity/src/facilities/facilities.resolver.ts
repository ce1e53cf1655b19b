import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@overread/domain/access';
import { answer, CurrentActor, Door, Guarded, Uuid } from '@overread/api-platform';
import { allFacilities } from './facility-rows.query.js';
import { Facility, FacilityInput, FacilityResult } from './facility.model.js';
import { addFacility, changeFacility } from './save-facility.command.js';

@Resolver(() => Facility)
export class FacilitiesResolver {
  constructor(private readonly door: Door) {}

  @Query(() => [Facility], { description: 'Your facilities, by code.' })
  @Guarded({ noun: 'facility', ability: 'read' })
  facilities(@CurrentActor() actor: Actor): Promise<Facility[]> {
    return this.door.read(actor, allFacilities);
  }

  @Mutation(() => FacilityResult, { description: 'Adds a facility.' })
  @Guarded({ noun: 'facility', ability: 'create' })
  async createFacility(@CurrentActor() actor: Actor, @Args('input', { description: 'The facility.' }) input: FacilityInput): Promise<typeof FacilityResult> {
    return answer(await this.door.attempt(actor, 'facility.create', (tx) => addFacility(tx, input))) as typeof FacilityResult;
  }

  @Mutation(() => FacilityResult, { description: 'Changes a facility.' })
  @Guarded({ noun: 'facility', ability: 'change' })
  async updateFacility(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => Uuid, description: 'The facility.' }) id: string,
    @Args('version', { type: () => Int, description: 'The version you changed.' }) version: number,
    @Args('input', { description: 'The facility as it shall be.' }) input: FacilityInput,
  ): Promise<typeof FacilityResult> {
    return answer(await this.door.attempt(actor, 'facility.change', (tx) => changeFacility(tx, { id, version }, input))) as typeof FacilityResult;
  }
}
