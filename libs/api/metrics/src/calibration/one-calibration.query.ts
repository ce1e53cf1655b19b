import type { ReadTx } from '@overread/api-platform';
import { labelsOf } from '../table/labels.query.js';
import { calibrationSessions } from './calibration-sessions.query.js';
import type { Calibration } from './calibration.model.js';
import { measureSession } from './measure-session.js';
import { sessionReviews } from './session-reviews.query.js';

/** One session, measured; null when the draw is no calibration or not the actor's to see. */
export const oneCalibration = async (tx: ReadTx, drawId: string): Promise<Calibration | null> => {
  const [session] = await calibrationSessions(tx, drawId);
  if (session === undefined) return null;
  const reviews = await sessionReviews(tx, drawId);
  return { session, ...measureSession(reviews, await labelsOf(tx, 'auditor', [...new Set(reviews.flatMap(({ reviewerId }) => reviewerId ?? []))])) };
};
