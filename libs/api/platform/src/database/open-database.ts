import type { DatabaseHandle, OpenDatabaseOptions } from './database-handle.js';
import { openEmbedded } from './embedded/open-embedded.js';
import { openExternal } from './open-external.js';
import { overreadHome } from './overread-home.js';

/**
 * Opens the database: the PostgreSQL (15 or newer) that `DATABASE_URL` names, else the embedded one in `home`, which is
 * made at the first call, adopted when it already runs and started otherwise. The runtime role exists afterwards.
 * Throws an Error whose message says what to do.
 */
export async function openDatabase(options: OpenDatabaseOptions = {}): Promise<DatabaseHandle> {
  const env = options.env ?? process.env;
  const url = env['DATABASE_URL'];
  if (url) return openExternal(url, env);
  return openEmbedded({
    home: options.home ?? overreadHome(env),
    log: options.log ?? (() => undefined),
    settings: options.settings ?? {},
    supervise: options.supervise ?? false,
  });
}
