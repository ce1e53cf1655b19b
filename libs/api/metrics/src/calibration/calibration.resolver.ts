import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@overread/domain/access';
import { CurrentActor, Door, Guarded, Uuid } from '@overread/api-platform';
import { calibrationSessions } from './calibration-sessions.query.js';
import { Calibration, CalibrationSession } from './calibration.model.js';
import { oneCalibration } from './one-calibration.query.js';

@Resolver()
export class CalibrationResolver {
  constructor(private readonly door: Door) {}

  @Query(() => [CalibrationSession], { description: 'Calibration sessions, the latest first, at most 100.' })
  @Guarded({ noun: 'metric', ability: 'compareAuditors' })
  calibrations(@CurrentActor() actor: Actor): Promise<CalibrationSession[]> {
    return this.door.read(actor, (tx) => calibrationSessions(tx, null));
  }

  @Query(() => Calibration, { nullable: true, description: 'How far the auditors of a calibration session agree; null when the draw is none, or not yours to see.' })
  @Guarded({ noun: 'metric', ability: 'compareAuditors' })
  calibration(@CurrentActor() actor: Actor, @Args('drawId', { type: () => Uuid, description: 'The draw, or one that extends it.' }) drawId: string): Promise<Calibration | null> {
    return this.door.read(actor, (tx) => oneCalibration(tx, drawId));
  }
}
