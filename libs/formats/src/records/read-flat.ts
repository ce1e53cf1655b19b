import { noFields } from '@overread/domain/charts';
import type { RowReader } from './row-reader.js';
import type { CodeLists } from './read-codes.js';
import type { Activity, QueryOutcome, QueryRecord, SecondReviewRecord, TimeLogRecord } from './records.js';

const activities: readonly (readonly [RegExp, Activity])[] = [[/^cod/, 'coding'], [/^(meet|huddle)/, 'meeting'], [/^(educ|train|learn)/, 'education'], [/^(down|system)/, 'downtime'], [/^other/, 'other']];
const outcomes: readonly (readonly [RegExp, QueryOutcome])[] = [[/^agree/, 'agreed'], [/^disagree/, 'disagreed'], [/^no\s*opinion|^unable|^undetermined/, 'no_opinion'], [/^cancel|^withdrawn/, 'cancelled'], [/^other/, 'other']];

const wordOf = <T>(words: readonly (readonly [RegExp, T])[], text: string): T | null => words.find(([pattern]) => pattern.test(text.toLowerCase()))?.[1] ?? null;

export const readTimeLog = (reader: RowReader): TimeLogRecord => {
  const activityText = reader.required('activity');
  const activity = wordOf(activities, activityText);
  if (activity === null && activityText !== '') reader.complain('activity', 'BAD_ACTIVITY', `“${activityText}” is no activity.`, 'Use coding, meeting, education, downtime or other.');
  reader.required('day');
  reader.required('minutes');
  const minutes = reader.whole('minutes') ?? 0;
  if (minutes > 1_500) reader.complain('minutes', 'IMPOSSIBLE_TIME', `A day has no ${minutes} minutes.`, 'Check the minutes.');
  return { coder: reader.required('coder'), day: reader.day('day') ?? '', activity: activity ?? 'other', minutes };
};

export const readQuery = (reader: RowReader): QueryRecord => {
  const outcomeText = reader.text('outcome');
  const outcome = wordOf(outcomes, outcomeText);
  if (outcome === null && outcomeText !== '') reader.complain('outcome', 'ODD_OUTCOME', `“${outcomeText}” is not an outcome that is counted by itself; it is kept as other.`, 'Use agreed, disagreed, no opinion or cancelled.', 'warning');
  reader.required('openedAt');
  const [openedAt, answeredAt] = [reader.time('openedAt') ?? '', reader.time('answeredAt')];
  if (answeredAt !== null && openedAt !== '' && answeredAt < openedAt) reader.complain('answeredAt', 'IMPOSSIBLE_TIME', 'The query was answered before it was opened.', 'Check both times.');
  return { accountNumber: reader.required('accountNumber'), facility: reader.textOrNull('facility'), coder: reader.textOrNull('coder'), openedAt, answeredAt, outcome: outcome ?? (outcomeText === '' ? null : 'other') };
};

export const readSecondReview = (reader: RowReader, codes: CodeLists): SecondReviewRecord => ({
  accountNumber: reader.required('accountNumber'),
  facility: reader.textOrNull('facility'),
  reviewer: reader.textOrNull('reviewer'),
  codes: { ...codes, fields: noFields },
});
