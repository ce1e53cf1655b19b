import { addFacility, addPerson } from '@overread/api-identity';
import type { WriteTx } from '@overread/api-platform';
import { foldCode, type Directory } from './directory.js';

/** Zone of a facility that is added without one being named. */
export const assumedZone = 'America/New_York';

/** What a chunk of a file names. */
export interface NamedWords {
  readonly facilities: ReadonlySet<string>;
  /** Staff codes with the facilities they are named with. */
  readonly coders: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface Added {
  readonly facilities: string[];
  readonly coders: string[];
  /** Why a word could not be added, by folded word. */
  readonly refused: Map<string, string>;
}

/**
 * Adds the facilities and coders that a chunk names and nobody knows yet. People who only code are tied to the facilities they are named with.
 *
 * @param read the directory as the transaction sees it
 */
export const addMissing = async (tx: WriteTx, words: NamedWords, zones: Readonly<Record<string, string>>, read: () => Promise<Directory>): Promise<{ directory: Directory; added: Added }> => {
  const added: Added = { facilities: [], coders: [], refused: new Map() };
  const before = await read();
  const zoneOf = new Map(Object.entries(zones).map(([facility, zone]) => [foldCode(facility), zone]));
  for (const code of words.facilities) {
    if (before.facility(code) !== null) continue;
    const result = await addFacility(tx, { code, name: code, zone: zoneOf.get(foldCode(code)) ?? assumedZone, active: true });
    if (result.ok) added.facilities.push(code);
    else added.refused.set(foldCode(code), result.refusal.message);
  }
  const withFacilities = added.facilities.length === 0 ? before : await read();
  for (const [code, facilities] of words.coders) {
    if (before.coder(code) !== null) continue;
    const result = await addPerson(tx, { code, username: null, displayName: code, teamId: null, roles: ['coder'], allFacilities: false, facilityIds: reach(tx, withFacilities, facilities), hiredOn: null, active: true });
    if (result.ok) added.coders.push(code);
    else added.refused.set(foldCode(code), result.refusal.message);
  }
  const directory = added.facilities.length + added.coders.length === 0 ? before : await read();
  await tieCoders(tx, words, directory);
  return { directory, added };
};

/** Facilities of a new coder: those they are named with; where the file names none, those of whoever imports it, if not all. */
const reach = (tx: WriteTx, directory: Directory, facilities: ReadonlySet<string>): string[] => {
  const named = [...facilities].flatMap((word) => directory.facility(word)?.id ?? []);
  return named.length > 0 || tx.actor.allFacilities ? named : [...tx.actor.facilityIds];
};

const tieCoders = async (tx: WriteTx, words: NamedWords, directory: Directory): Promise<void> => {
  const pairs = [...words.coders].flatMap(([coder, facilities]) => [...facilities].flatMap((facility) => {
    const [person, place] = [directory.coder(coder), directory.facility(facility)];
    return person === null || place === null ? [] : [{ person, place: place.id }];
  }));
  await tx.rows(
    `insert into person_facility (person_id, facility_id)
     select x.person, x.place from unnest($1::uuid[], $2::uuid[]) as x(person, place) join person p on p.id = x.person
     where p.roles = array['coder'] and not p.all_facilities on conflict do nothing`,
    [pairs.map((pair) => pair.person), pairs.map((pair) => pair.place)],
  );
};
