import { addBusinessDays, type CivilDay } from '../time/index.js';

/** Business days that a coder has to answer, and an auditor to decide a dispute, where a site sets nothing else. */
export const defaultAnswerDays = 5;

/** The last day to answer findings released on `released`, or to decide a dispute raised then: business days of the facility. */
export const answerDue = (released: CivilDay, days: number = defaultAnswerDays, holidays: ReadonlySet<CivilDay> = new Set()): CivilDay => addBusinessDays(released, days, holidays);
