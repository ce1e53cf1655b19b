import type { ReadTx } from '@overread/api-platform';
import type { ScoringMethod, ScoringVersion } from './scoring.model.js';

const columns = 'select v.id, v.method_id as "methodId", v.number, v.headline, v.weights, v.thresholds, v.effective_from::text as "effectiveFrom" from scoring_version v';

/** Every active method, the oldest (the house's own) first, with its editions, the newest first. */
export const allScoringMethods = async (tx: ReadTx): Promise<ScoringMethod[]> => {
  const methods = await tx.rows<Omit<ScoringMethod, 'versions'>>('select id, name from scoring_method where active order by id');
  const versions = await tx.rows<ScoringVersion>(`${columns} order by v.number desc`);
  return methods.map((method) => ({ ...method, versions: versions.filter((version) => version.methodId === method.id) }));
};

/** @throws Error when there is none: audits and plans point to one that exists */
export const scoringVersionById = async (tx: ReadTx, id: string): Promise<ScoringVersion> => {
  const version = await tx.row<ScoringVersion>(`${columns} where v.id = $1`, [id]);
  if (version === null) throw new Error(`no scoring version ${id}`);
  return version;
};

/**
 * The edition that a plan takes when it names none: of the oldest active method that has one in force, the newest that took effect on or
 * before the day. A second method never takes the place of the first by being added. Null before the first.
 *
 * @param day civil day
 */
export const scoringVersionInForce = (tx: ReadTx, day: string): Promise<ScoringVersion | null> =>
  tx.row<ScoringVersion>(`${columns} join scoring_method m on m.id = v.method_id where m.active and v.effective_from <= $1::date order by m.id, v.effective_from desc, v.number desc limit 1`, [day]);
