import { createHmac } from 'node:crypto';

/** The login role of the running product: no superuser, no owner, held by row-level security. */
export const runtimeRole = 'overread_app';

/**
 * The URL of the runtime role on the same database. Its password is HMAC-SHA256(owner's password, "overread_app") in hex,
 * so that every process that knows the owner's URL agrees on it and nothing has to be stored.
 * Throws when the URL names no host or no password; `DATABASE_APP_URL` is the way out then.
 */
export function runtimeUrlFor(ownerUrl: string, ownerPassword = process.env['PGPASSWORD'] ?? ''): string {
  const url = parse(ownerUrl);
  const secret = decodeURIComponent(url.password) || ownerPassword;
  if (!secret) throw new Error('DATABASE_URL carries no password, so none can be derived for the runtime role: put one in, or set DATABASE_APP_URL.');
  url.username = runtimeRole;
  url.password = createHmac('sha256', secret).update(runtimeRole).digest('hex');
  return url.href;
}

function parse(ownerUrl: string): URL {
  const url = URL.canParse(ownerUrl) ? new URL(ownerUrl) : null;
  if (url?.hostname && /^postgres(ql)?:$/.test(url.protocol)) return url;
  throw new Error('DATABASE_URL must look like postgres://user:password@host:5432/database.');
}
