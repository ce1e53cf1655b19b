import { Args, Float, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@overread/domain/access';
import { answer, CurrentActor, Door, Guarded, Uuid } from '@overread/api-platform';
import { DrawReportResult } from './draw-report.model.js';
import { drawReport, usualConfidence } from './draw-report.query.js';

@Resolver()
export class ReportsResolver {
  constructor(private readonly door: Door) {}

  @Query(() => DrawReportResult, { description: 'What the audited charts of a draw say of its frame; refused for whoever does not see every facility of the draw.' })
  @Guarded({ noun: 'draw', ability: 'read' })
  async drawReport(
    @CurrentActor() actor: Actor,
    @Args('drawId', { type: () => Uuid, description: 'Any draw of the chain.' }) drawId: string,
    @Args('conf', { type: () => Float, defaultValue: usualConfidence, description: 'Two-sided level of the limits, 0.6 to 0.999.' }) conf: number,
  ): Promise<typeof DrawReportResult> {
    return answer(await this.door.read(actor, (tx) => drawReport(tx, { drawId, conf }))) as typeof DrawReportResult;
  }
}
