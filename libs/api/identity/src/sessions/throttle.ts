import type { WriteTx } from '@overread/api-platform';

/** Failures that pass before waiting starts, and the longest wait: never a permanent lock. */
const free = 5;
const longestWaitSeconds = 900;
const forgetMinutes = 60;

/** Seconds to wait after so many failures: 2, 4, 8 … at most 15 minutes. */
export const waitSeconds = (failures: number): number => (failures <= free ? 0 : Math.min(longestWaitSeconds, 2 ** (failures - free)));

/** Whether any of the keys (account, address) must wait now. */
export const isThrottled = async (tx: WriteTx, keys: readonly string[], now: Date): Promise<boolean> =>
  (await tx.row('select 1 from login_throttle where key = any ($1::text[]) and blocked_until > $2', [keys, now])) !== null;

/** Counts a failure for each key in one statement; failures older than an hour are forgotten. */
export const countFailure = async (tx: WriteTx, keys: readonly string[], now: Date): Promise<void> => {
  const rows = await tx.rows<{ key: string; failures: number }>(
    `insert into login_throttle as t (key, failures, last_failure_at) select key, 1, $2 from unnest($1::text[]) as key
     on conflict (key) do update set failures = case when t.last_failure_at < $3 then 1 else t.failures + 1 end, last_failure_at = $2 returning key, failures`,
    [[...keys].sort(), now, new Date(now.getTime() - forgetMinutes * 60_000)],
  );
  for (const { key, failures } of rows) {
    if (waitSeconds(failures) > 0) await tx.rows('update login_throttle set blocked_until = $2 where key = $1', [key, new Date(now.getTime() + waitSeconds(failures) * 1000)]);
  }
};

export const forgetFailures = async (tx: WriteTx, keys: readonly string[]): Promise<void> => {
  await tx.rows('delete from login_throttle where key = any ($1::text[])', [keys]);
};
