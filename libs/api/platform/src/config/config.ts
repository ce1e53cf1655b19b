import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const schema = z.object({
  OVERREAD_HOME: z.string().min(1).optional(),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'DATABASE_URL must start with postgres://').optional(),
  DATABASE_APP_URL: z.string().regex(/^postgres(ql)?:\/\//).optional(),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  // 2 GiB
  UPLOAD_MAX_BYTES: z.coerce.number().int().positive().default(2 * 1024 ** 3),
  NODE_ENV: z.string().default('production'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
});

/** Settings of the process, read once from the environment. */
export interface Config {
  /** Data directory; `~/.overread` unless OVERREAD_HOME says otherwise. */
  readonly home: string;
  /** Where the built-in database is not used: the owner's connection string. Null = embedded PostgreSQL. */
  readonly databaseUrl: string | null;
  readonly port: number;
  readonly host: string;
  /** Bytes; larger uploads are refused. The command line takes files of any size. */
  readonly largestUpload: number;
  readonly development: boolean;
  readonly logLevel: string;
}

/** @throws Error naming the variable and what it must look like. */
export const readConfig = (env: NodeJS.ProcessEnv = process.env): Config => {
  const parsed = schema.safeParse(env);
  if (!parsed.success) {
    const first = parsed.error.issues[0];
    throw new Error(`${String(first?.path[0] ?? 'environment')}: ${first?.message ?? 'invalid'}`);
  }
  const { data } = parsed;
  return {
    home: resolve(data.OVERREAD_HOME ?? join(homedir(), '.overread')),
    databaseUrl: data.DATABASE_URL ?? null,
    port: data.PORT,
    host: data.HOST,
    largestUpload: data.UPLOAD_MAX_BYTES,
    development: data.NODE_ENV === 'development',
    logLevel: data.LOG_LEVEL,
  };
};
