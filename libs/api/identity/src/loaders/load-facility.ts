import type { Actor } from '@overread/domain/access';
import type { Door } from '@overread/api-platform';
import { facilitiesByIds } from '../facilities/facility-rows.query.js';
import type { Facility } from '../facilities/facility.model.js';
import { loaderFor } from './loader-for.js';

export const loadFacility = (context: object, door: Door, actor: Actor, id: string): Promise<Facility | null> => loaderFor<Facility>(context, 'facility', { door, actor, rows: facilitiesByIds, keyOf: (row) => row.id }).load(id);
