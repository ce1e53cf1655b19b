import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CivilDate, Guarded, Instant, Uuid } from '@overread/api-platform';
import { ScheduleRhythm, ScheduleRunState, ScheduleWindow } from './schedule-enums.js';

@ObjectType({ description: 'When a scheduled plan is drawn next, and from which days.' })
@Guarded('with-parent')
export class NextRun {
  @Field(() => CivilDate, { description: 'The scheduled day in the zone of the schedule.' })
  dueOn!: string;

  @Field(() => Instant, { description: 'The instant.' })
  dueAt!: Date;

  @Field(() => CivilDate, { description: 'First day drawn from, inclusive.' })
  from!: string;

  @Field(() => CivilDate, { description: 'Last day drawn from, inclusive.' })
  to!: string;
}

@ObjectType({ description: 'When a plan is drawn by itself.' })
@Guarded('with-parent')
export class PlanSchedule {
  @Field(() => Uuid, { description: 'Its id.' })
  id!: string;

  @Field(() => ScheduleRhythm, { description: 'How often.' })
  rhythm!: ScheduleRhythm;

  @Field(() => Int, { description: 'MONTHLY: day of the month, 1 to 28; WEEKLY: 1 = Monday to 7 = Sunday.' })
  day!: number;

  @Field(() => Int, { description: 'Hour on the clock of the zone, 0 to 23.' })
  hour!: number;

  @Field(() => String, { description: 'IANA time zone.' })
  zone!: string;

  @Field(() => ScheduleWindow, { description: 'Which days each run draws from.' })
  drawsFrom!: ScheduleWindow;

  @Field(() => Boolean, { description: 'False = paused: nothing is drawn, and what comes due meanwhile is not made up for.' })
  active!: boolean;

  @Field(() => NextRun, { nullable: true, description: 'The next run; null while paused.' })
  next!: NextRun | null;

  @Field(() => Int, { description: 'Steps by one with each change; send it back with yours.' })
  version!: number;
}

@ObjectType({ description: 'One due day of a schedule and how it went.' })
@Guarded('with-parent')
export class ScheduleRun {
  @Field(() => Uuid, { description: 'Its id.' })
  id!: string;

  @Field(() => CivilDate, { description: 'The scheduled day.' })
  dueOn!: string;

  @Field(() => Instant, { description: 'The scheduled instant.' })
  dueAt!: Date;

  @Field(() => CivilDate, { description: 'First day drawn from, inclusive.' })
  from!: string;

  @Field(() => CivilDate, { description: 'Last day drawn from, inclusive.' })
  to!: string;

  @Field(() => ScheduleRunState, { description: 'How it went.' })
  state!: ScheduleRunState;

  @Field(() => Int, { description: 'How often it was tried; 0 = not yet, or missed.' })
  attempts!: number;

  @Field(() => String, { nullable: true, description: 'Why nothing was drawn, in words; null when something was or nothing has gone wrong yet.' })
  words!: string | null;

  @Field(() => Instant, { nullable: true, description: 'When it was over; null while it is to be made.' })
  endedAt!: Date | null;

  drawId!: string | null;
}
