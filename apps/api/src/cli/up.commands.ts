import { Door, hasCode, openDatabase, readConfig } from '@overread/api-platform';
import { Option, type Command } from 'commander';
import { serve } from '../http/serve.js';
import { startJobs } from '../jobs/start-jobs.js';
import { migrateAll } from '../process/migrations.js';
import { buildDemo, demoLogins } from './demo.js';
import { CliExit, exitCode } from './exit-codes.js';
import { note, print } from './output.js';
import { withOverread } from './with-overread.js';

export const addUpCommands = (program: Command): void => {
  program
    .command('up')
    .description('start Overread: database, API and dashboard on one port (PORT, default 3000)')
    .option('--demo', 'with a demo department when the database is empty')
    .addHelpText('after', '\nExamples:\n  $ overread up --demo\n  $ PORT=8080 OVERREAD_HOME=/srv/overread overread up')
    .action(up);

  program
    .command('demo')
    .description('build the demo department in an empty database: 12 months, 4 facilities, 40 coders, 8 auditors')
    .addOption(new Option('--seed <text>', 'another seed gives another department').default('overread'))
    .option('--today <day>', 'the last day of its data, YYYY-MM-DD; today when left out')
    .action((options: { seed: string; today?: string }) => withOverread(async (overread) => {
      const built = await buildDemo(overread, { seed: options.seed, today: options.today ?? new Date().toISOString().slice(0, 10) });
      print(built === null ? 'There are charts already: the demo department is for an empty database.' : built);
    }));
};

const up = async (options: { demo?: boolean }): Promise<void> => {
  const config = readConfig();
  const database = await openDatabase({ home: config.home, log: note, supervise: true });
  await migrateAll(database.ownerUrl);
  const logins = options.demo === true ? await withOverread((overread) => demoLogins(overread, config.home)) : [];
  const { app, address } = await serve({ runtimeUrl: database.runtimeUrl, home: config.home, largestUpload: config.largestUpload, development: config.development }, config.port, config.host).catch(async (error: unknown) => {
    await database.close({ stop: true });
    for (const line of logins) print(line);
    throw hasCode(error, 'EADDRINUSE') ? new CliExit(exitCode.failed, `Port ${config.port} is taken: another Overread, or another program, listens there. Stop it, or give another port: PORT=${config.port + 1} overread up`) : error;
  });
  const jobs = await startJobs(app.get(Door), database).catch(async (error: unknown) => {
    await app.close();
    await database.close({ stop: true });
    throw error;
  });
  for (const line of logins) print(line);
  print(`Overread is at ${address.replace('127.0.0.1', 'localhost')}`);
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    void jobs.stop().then(() => app.close()).then(() => database.close({ stop: true })).then(() => process.exit(0), () => process.exit(1));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  await new Promise<never>(() => undefined);
};
