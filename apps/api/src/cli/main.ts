import { Command, CommanderError } from 'commander';
import { addCommands } from './commands.js';
import { CliExit, exitCode } from './exit-codes.js';
import { note } from './output.js';

const examples = `
Examples:
  $ overread up --demo                          # the dashboard with a demo department
  $ overread import charts charts.csv --create-missing
  $ overread plan create --name "All of June" --method all --json
  $ overread draw PLAN_ID --json
  $ overread metrics --by coder --json

Exit codes: 0 ok · 1 failed · 2 usage · 3 rows rejected · 4 auth · 5 conflict
Data goes to stdout, progress to stderr. OVERREAD_HOME holds the data (default ~/.overread);
DATABASE_URL uses a PostgreSQL 15 or newer of yours instead of the built-in one.`;

const run = async (argv: readonly string[]): Promise<number> => {
  const program = new Command('overread')
    .description('The second look at coded charts: draws samples, runs the audit of them, shows volume, accuracy and turnaround.')
    .version('0.1.0')
    .addHelpText('after', examples)
    .exitOverride();
  addCommands(program);
  try {
    await program.parseAsync([...argv]);
    return exitCode.ok;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.ok : exitCode.usage;
    if (error instanceof CliExit) {
      if (error.message !== '') note(error.message);
      return error.code;
    }
    note(error instanceof Error ? `overread: ${error.message}` : String(error));
    if (process.env['LOG_LEVEL'] === 'debug' && error instanceof Error) note(error.stack ?? '');
    return exitCode.failed;
  }
};

// A reader that has seen enough (`| head`) ends the command, not with a fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => { process.exit(error.code === 'EPIPE' ? exitCode.ok : exitCode.failed); });

process.exitCode = await run(process.argv);
