import type { MetricScope, ReadTx } from '@overread/api-platform';

const isOpen = (values: readonly string[] | null): boolean => values === null || values.length === 0;

/**
 * Charts of the frame, where the scope is one draw and nothing narrower: its limits are then those of a finite frame. Null for any other
 * scope, for focused draws, and for whoever does not see all of its facilities.
 */
export const frameCharts = async (tx: ReadTx, scope: MetricScope): Promise<number | null> => {
  const { drawId, facilityIds, teamIds, coderIds, workTypes, payers, serviceLines } = scope;
  if (drawId === null || ![facilityIds, teamIds, coderIds, workTypes, payers, serviceLines].every(isOpen)) return null;
  const row = await tx.row<{ frame_count: number }>(
    'select frame_count from draw where id = $1 and projectable and ((select app_sees_all()) or facility_ids <@ (select app_facilities())::uuid[]) and (select app_own_coder()) is null',
    [drawId],
  );
  return row?.frame_count ?? null;
};
