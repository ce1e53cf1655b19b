import { parseScoringVersion } from '@overread/domain/scoring';
import { done, newId, refuse, type Result, type WriteTx } from '@overread/api-platform';
import { checkEffectiveFrom } from '../dated/check-dated.js';
import type { ScoringVersion } from './scoring.model.js';
import { scoringVersionById } from './scoring-rows.query.js';
import { ScoringVersionEntity } from './scoring-version.entity.js';

export interface ScoringVersionDraft {
  readonly methodName: string;
  readonly headline: string;
  readonly weights: unknown;
  readonly thresholds: unknown;
  readonly effectiveFrom: string;
}

const longestName = 100;

/** Adds the next edition of a method, which may be new; editions before it stay as they are, and audits scored by them too. */
export const addScoringVersion = async (tx: WriteTx, draft: ScoringVersionDraft): Promise<Result<ScoringVersion>> => {
  const name = draft.methodName.trim();
  if (name === '' || name.length > longestName) return refuse('INVALID', `A scoring method has a name of 1 to ${longestName} characters.`, { field: 'methodName', remedy: 'Name one of the list, or a new one.' });
  const parsed = parseScoringVersion(draft);
  if (!parsed.ok) return refuse('INVALID', parsed.message, { field: parsed.field, remedy: parsed.remedy });
  const day = checkEffectiveFrom(draft.effectiveFrom);
  if (!day.ok) return day;
  const methodId = await methodNamed(tx, name);
  const before = await tx.row<{ number: number; effectiveFrom: string }>('select number, effective_from::text as "effectiveFrom" from scoring_version where method_id = $1 order by number desc limit 1', [methodId]);
  if (before !== null && before.effectiveFrom > day.value) return refuse('INVALID', `Version ${before.number} takes effect on ${before.effectiveFrom}; the next cannot take effect before it.`, { field: 'effectiveFrom', remedy: `Choose ${before.effectiveFrom} or a later day.` });
  const id = newId();
  const row = { id, methodId, number: (before?.number ?? 0) + 1, ...parsed.version, effectiveFrom: day.value };
  await tx.insert(ScoringVersionEntity, row);
  tx.record({ noun: 'scoringVersion', recordId: id, after: { methodName: name, ...row } });
  return done(await scoringVersionById(tx, id));
};

/** The method of a name, added when there is none, and held until the end: two people who add a version at once get two numbers. */
const methodNamed = async (tx: WriteTx, name: string): Promise<string> => {
  await tx.rows('insert into scoring_method (id, name) select $1, $2 where not exists (select 1 from scoring_method where lower(name) = lower($2)) on conflict do nothing', [newId(), name]);
  const method = await tx.row<{ id: string }>('select id from scoring_method where lower(name) = lower($1) for update', [name]);
  if (method === null) throw new Error('a scoring method that was just written cannot be read');
  return method.id;
};
