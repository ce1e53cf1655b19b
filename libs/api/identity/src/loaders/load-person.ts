import type { Actor } from '@overread/domain/access';
import type { Door } from '@overread/api-platform';
import { peopleByIds } from '../people/person-rows.query.js';
import type { Person } from '../people/person.model.js';
import { loaderFor } from './loader-for.js';

/** Null when there is no such person or they are not the actor's to see. */
export const loadPerson = (context: object, door: Door, actor: Actor, id: string): Promise<Person | null> => loaderFor<Person>(context, 'person', { door, actor, rows: peopleByIds, keyOf: (row) => row.id }).load(id);
