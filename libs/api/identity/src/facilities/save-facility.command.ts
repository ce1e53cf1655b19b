import { isZone } from '@overread/domain/time';
import { conflict, done, newId, notFound, refuse, type Result, type WriteTx } from '@overread/api-platform';
import { FacilityEntity } from './facility.entity.js';

export interface FacilityDraft {
  readonly code: string;
  readonly name: string;
  readonly zone: string;
  readonly active: boolean;
}

const checked = async (tx: WriteTx, draft: FacilityDraft, self: string | null): Promise<Result<FacilityDraft>> => {
  const code = draft.code.trim();
  const name = draft.name.trim();
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,31}$/.test(code)) return refuse('INVALID', 'A facility code is letters, digits and dashes, at most 32.', { field: 'code', remedy: 'Use the code that your files carry.' });
  if (name === '' || name.length > 200) return refuse('INVALID', 'A facility needs a name of at most 200 characters.', { field: 'name' });
  if (!isZone(draft.zone)) return refuse('INVALID', `“${draft.zone}” is no IANA time zone.`, { field: 'zone', remedy: 'Use a name like America/Chicago.' });
  const taken = await tx.row('select 1 from facility where lower(code) = lower($1) and id is distinct from $2', [code, self]);
  return taken === null ? done({ ...draft, code, name }) : refuse('INVALID', `There is a facility ${code} already.`, { field: 'code', remedy: 'Choose another code.' });
};

/** Adds a facility; for actors who see every facility. */
export const addFacility = async (tx: WriteTx, draft: FacilityDraft): Promise<Result<FacilityEntity>> => {
  if (!tx.actor.allFacilities) return refuse('NOT_ALLOWED', 'Only people who see every facility can add one.');
  const values = await checked(tx, draft, null);
  if (!values.ok) return values;
  const facility = await tx.insert(FacilityEntity, { id: newId(), ...values.value, version: 1 });
  tx.record({ noun: 'facility', recordId: facility.id, facilityId: facility.id, after: values.value });
  return done(facility);
};

export const changeFacility = async (tx: WriteTx, at: { id: string; version: number }, draft: FacilityDraft): Promise<Result<FacilityEntity>> => {
  const before = await tx.row<FacilityEntity>('select id, code, name, zone, active, version from facility where id = $1', [at.id]);
  if (before === null) return notFound('facility');
  const values = await checked(tx, draft, at.id);
  if (!values.ok) return values;
  const after = await tx.change(FacilityEntity, at, values.value);
  if (after === null) return conflict('facility', before.version);
  tx.record({ noun: 'facility', recordId: at.id, facilityId: at.id, before, after: values.value });
  return done(after);
};
