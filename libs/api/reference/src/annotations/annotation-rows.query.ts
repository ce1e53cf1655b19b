import type { ReadTx } from '@overread/api-platform';
import type { Annotation } from './annotation.model.js';

const columns = 'select id, day::text as day, kind, words, facility_id as "facilityId", team_id as "teamId" from annotation';

/** More than anyone reads on one screen. */
const MOST = 500;

export interface AnnotationScope {
  /** First and last civil day, both included. */
  readonly from: string;
  readonly to: string;
  /** Null = every one that the actor sees; else the general ones and theirs. */
  readonly facilityIds: readonly string[] | null;
  readonly teamIds: readonly string[] | null;
}

/** Annotations of a range of days, the newest first: the general ones, and those of the facilities and teams asked for. */
export const annotationsOf = (tx: ReadTx, { from, to, facilityIds, teamIds }: AnnotationScope): Promise<Annotation[]> =>
  tx.rows<Annotation>(
    `${columns} where day between $1 and $2
      and (facility_id is null or $3::uuid[] is null or facility_id = any($3::uuid[]))
      and (team_id is null or $4::uuid[] is null or team_id = any($4::uuid[]))
      order by day desc, kind, words, id limit ${MOST}`,
    [from, to, facilityIds, teamIds],
  );

export const oneAnnotation = (tx: ReadTx, id: string): Promise<Annotation | null> => tx.row<Annotation>(`${columns} where id = $1`, [id]);
