/** Receives one finished line for people; it never carries a password or a row. */
export type Log = (line: string) => void;

/** The variables that decide where the database is. */
export type DatabaseEnvironment = Readonly<Record<string, string | undefined>>;

export interface OpenDatabaseOptions {
  /** Directory of this installation; without it `OVERREAD_HOME`, else `~/.overread`. */
  readonly home?: string | undefined;
  readonly log?: Log | undefined;
  /** Read instead of `process.env`: `DATABASE_URL`, `DATABASE_APP_URL`, `OVERREAD_HOME`. */
  readonly env?: DatabaseEnvironment | undefined;
  /** Settings of the embedded server over our own (tests turn `fsync` off); without effect on a server given from outside. */
  readonly settings?: Readonly<Record<string, string>> | undefined;
  /** Starts the embedded server again when it dies while the handle is open. */
  readonly supervise?: boolean | undefined;
}

export interface CloseDatabaseOptions {
  /** Stop the embedded server; without it, only a server that this handle started. A server that others use is never stopped. */
  readonly stop?: boolean | undefined;
}

export interface DatabaseHandle {
  /** For migrations and roles: the owner of every table. */
  readonly ownerUrl: string;
  /** For everything else: the login role `overread_app`, held by row-level security. */
  readonly runtimeUrl: string;
  /** Whether the server is ours to start and stop. */
  readonly embedded: boolean;
  /** Lets go of the server. End your own pools before, or they count as somebody who still uses it. */
  close(options?: CloseDatabaseOptions): Promise<void>;
}
