import { done, refuse, type ReadTx, type Result } from '@overread/api-platform';

export interface NamedRecords {
  readonly facility?: readonly string[];
  readonly coder?: readonly string[];
  readonly team?: readonly string[];
  readonly auditor?: readonly string[];
}

export interface ResolvedIds {
  readonly facilityIds: readonly string[] | null;
  readonly coderIds: readonly string[] | null;
  readonly teamIds: readonly string[] | null;
  readonly auditorIds: readonly string[] | null;
}

const lookups = {
  facility: 'select id, code as name from facility where lower(code) = any (select lower(unnest($1::text[])))',
  coder: 'select id, code as name from person where lower(code) = any (select lower(unnest($1::text[])))',
  auditor: 'select id, code as name from person where lower(code) = any (select lower(unnest($1::text[])))',
  team: 'select id, name from team where lower(name) = any (select lower(unnest($1::text[])))',
} as const;

/** Codes and names as people type them → ids; the first unknown one is named. Null stays null: no restriction. */
export const resolveCodes = async (tx: ReadTx, named: NamedRecords): Promise<Result<ResolvedIds>> => {
  const found: Record<keyof typeof lookups, readonly string[] | null> = { facility: null, coder: null, team: null, auditor: null };
  for (const kind of ['facility', 'coder', 'team', 'auditor'] as const) {
    const names = named[kind];
    if (names === undefined || names.length === 0) continue;
    const rows = await tx.rows<{ id: string; name: string }>(lookups[kind], [names]);
    const known = new Map(rows.map((row) => [row.name.toLowerCase(), row.id]));
    const missing = names.find((name) => !known.has(name.toLowerCase()));
    if (missing !== undefined) return refuse('INVALID', `There is no ${kind} “${missing}”.`, { field: `--${kind}`, remedy: 'Check the code, or import it first.' });
    found[kind] = names.map((name) => known.get(name.toLowerCase()) ?? '');
  }
  return done({ facilityIds: found.facility, coderIds: found.coder, teamIds: found.team, auditorIds: found.auditor });
};
