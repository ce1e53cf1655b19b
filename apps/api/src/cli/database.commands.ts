import { readConfig } from '@overread/api-platform';
import type { Command } from 'commander';
import { print, printJson } from './output.js';
import { withOverread } from './with-overread.js';

export const addDatabaseCommands = (program: Command): void => {
  program
    .command('migrate')
    .description('bring the database to this version (up and every other command do so too)')
    .action(() => withOverread(async () => print('The database is at this version.')));

  program
    .command('doctor')
    .description('check the installation: Node, database, roles, data directory')
    .option('--json', 'as JSON')
    .action((options: { json?: boolean }) => withOverread(async ({ source }) => {
      const config = readConfig();
      const [about] = (await source.query(`select version() as version, current_user as role, pg_size_pretty(pg_database_size(current_database())) as size,
        (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as too_mighty`)) as { version: string; role: string; size: string; too_mighty: boolean }[];
      const report = {
        node: process.version,
        home: config.home,
        database: about?.version ?? 'unknown',
        embedded: config.databaseUrl === null,
        runtimeRole: about?.role ?? 'unknown',
        runtimeRoleIsConfined: about?.too_mighty === false,
        size: about?.size ?? 'unknown',
      };
      if (options.json === true) printJson(report);
      else for (const [name, value] of Object.entries(report)) print(`${name.padEnd(22)} ${String(value)}`);
    }));
};
