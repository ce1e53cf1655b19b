import { done, type Result, type WriteTx } from '@overread/api-platform';
import { codeTaken, usernameTaken, type PersonValues } from './check-person.js';

/** The name of the unique constraint that a statement ran into; null for every other error. */
const brokenConstraint = (error: unknown): string | null => {
  const { code, constraint } = (error ?? {}) as { code?: unknown; constraint?: unknown };
  return code === '23505' && typeof constraint === 'string' ? constraint : null;
};

/**
 * Codes and usernames are unique over all facilities: somebody out of the actor's sight, or added this very moment, may hold one. Only the
 * database knows; the savepoint keeps the transaction alive for whoever goes on after the refusal.
 */
export const unlessTaken = async <T>(tx: WriteTx, { code, username }: PersonValues, work: () => Promise<T>): Promise<Result<T>> => {
  await tx.rows('savepoint person_is_free');
  try {
    const value = await work();
    await tx.rows('release savepoint person_is_free');
    return done(value);
  } catch (error) {
    const constraint = brokenConstraint(error);
    if (constraint === null) throw error;
    await tx.rows('rollback to savepoint person_is_free');
    return constraint.includes('username') ? usernameTaken(username ?? '') : codeTaken(code);
  }
};
