import { Field, InputType, Int } from '@nestjs/graphql';
import { ScheduleRhythm, ScheduleWindow } from './schedule-enums.js';
import type { ScheduleDraft } from './set-schedule.command.js';

@InputType({ description: 'When a plan shall be drawn by itself, and from which days.' })
export class PlanScheduleInput {
  @Field(() => ScheduleRhythm, { description: 'How often.' })
  rhythm!: ScheduleRhythm;

  @Field(() => Int, { description: 'MONTHLY: day of the month, 1 to 28; WEEKLY: 1 = Monday to 7 = Sunday.' })
  day!: number;

  @Field(() => Int, { defaultValue: 6, description: 'Hour on the clock of the zone, 0 to 23.' })
  hour!: number;

  @Field(() => String, { nullable: true, description: 'IANA time zone; that of the plan’s first facility when left out.' })
  zone?: string | null;

  @Field(() => ScheduleWindow, { description: 'Which days each run draws from.' })
  drawsFrom!: ScheduleWindow;

  @Field(() => Boolean, { defaultValue: true, description: 'False pauses it.' })
  active!: boolean;
}

export const scheduleDraftOf = ({ rhythm, day, hour, zone, drawsFrom, active }: PlanScheduleInput): ScheduleDraft => ({ rhythm, day, hour, zone: zone ?? null, drawsFrom, active });
