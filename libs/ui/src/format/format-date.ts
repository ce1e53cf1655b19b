import { DASH } from './dash.js';

const civil = /^(\d{4})-(\d{2})-(\d{2})$/;

const day = new Intl.DateTimeFormat('en-US', { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' });

/** A civil date "2026-11-12" as "Nov 12, 2026", whatever the browser's zone; null or not a date is an em dash. */
export function formatDate(date: string | null | undefined): string {
  const parts = civil.exec(date ?? '');
  return parts ? day.format(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]))) : DASH;
}

/** An instant (ISO 8601) as "Nov 12, 2026, 14:05" in the given IANA zone, the browser's unless told; null is an em dash. */
export function formatDateTime(instant: string | null | undefined, zone?: string): string {
  const at = instant ? new Date(instant) : null;
  if (!at || Number.isNaN(at.getTime())) return DASH;
  return new Intl.DateTimeFormat('en-US', { year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...(zone ? { timeZone: zone } : {}) }).format(at);
}
