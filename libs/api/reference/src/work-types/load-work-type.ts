import type { Actor } from '@overread/domain/access';
import { loaderFor } from '@overread/api-identity';
import type { Door } from '@overread/api-platform';
import type { WorkType } from './work-type.model.js';
import { workTypesByCodes } from './work-type-rows.query.js';

/** A work type by the code that a chart carries; there is always one. */
export const loadWorkType = async (context: object, door: Door, actor: Actor, code: string): Promise<WorkType> => {
  const workType = await loaderFor<WorkType>(context, 'work-type', { door, actor, rows: workTypesByCodes, keyOf: (row) => row.code }).load(code);
  if (workType === null) throw new Error(`no work type ${code}`);
  return workType;
};
