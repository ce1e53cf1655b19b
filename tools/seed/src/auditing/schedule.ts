import type { Calendar } from '../calendar.js';
import { addDays, addWorkdays, midnight, weekday, type LocalMinutes } from '../local-time.js';
import { randomOf } from '../random.js';

/** A week of coded charts and the Monday after it on which its sample is drawn. */
export interface ReviewWeek {
  readonly from: string;
  readonly to: string;
  readonly drawnOn: string;
}

/** Draws happen at noon in UTC, before work begins in any of the demo's zones. */
export const drawnAt = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** Every week of the demo, from its first working day, whose following Monday has come. */
export const reviewWeeks = (calendar: Calendar): ReviewWeek[] => {
  const weeks: ReviewWeek[] = [];
  for (let from = addWorkdays(addDays(calendar.firstDay, -1), 1); ; ) {
    const monday = addDays(from, (8 - weekday(from)) % 7 || 7);
    if (drawnAt(monday) > calendar.now) return weeks;
    weeks.push({ from, to: addDays(monday, -1), drawnOn: monday });
    from = monday;
  }
};

/** Audits of one auditor and draw are spread over so many working days. */
const reviewDays = 3;

/** When an auditor works on the audit at a place of the pile, on the facility's own clock. */
export interface ReviewTime {
  readonly started: LocalMinutes;
  readonly submitted: LocalMinutes;
}

/** @param pile audits of the auditor in this draw · @param key names the audit, so that its time never depends on others' */
export const reviewTime = (seed: string, key: string, drawnOn: string, place: number, pile: number): ReviewTime => {
  const random = randomOf(`${seed}/review/${key}`);
  const perDay = Math.max(1, Math.ceil(pile / reviewDays));
  const late = random.chance(0.04) ? 2 + random.below(3) : 0;
  const day = addWorkdays(addDays(drawnOn, -1), 1 + Math.floor(place / perDay) + late);
  const submitted = midnight(day) + 9 * 60 + Math.floor(((place % perDay) * 390) / perDay) + random.below(35);
  return { started: submitted - 6 - random.below(20), submitted };
};

/** A few audits of the last weeks are left lying, so that something is overdue. */
export const isLeftLying = (seed: string, calendar: Calendar, key: string, drawnOn: string): boolean => midnight(calendar.today) - midnight(drawnOn) < 24 * 1_440 && randomOf(`${seed}/left/${key}`).chance(0.03);

/** Working hours of the day some working days after another one. */
export const workingTime = (seed: string, key: string, day: string, workdays: number): LocalMinutes => midnight(addWorkdays(day, workdays)) + 9 * 60 + randomOf(`${seed}/time/${key}`).below(6 * 60);
