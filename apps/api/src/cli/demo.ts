import { readConfig } from '@overread/api-platform';
import { buildDepartment } from '../demo/build-department.js';
import { grantLogins, personas } from '../demo/persona-logins.js';
import type { Overread } from '../process/open-overread.js';
import { CliExit, exitCode } from './exit-codes.js';
import { note } from './output.js';
import { commandLine } from './system.js';

interface Holdings {
  readonly charts: boolean;
  readonly people: boolean;
  readonly personas: boolean;
  readonly logins: boolean;
}

const holdingsOf = async ({ door }: Overread): Promise<Holdings> => {
  const row = await door.read(commandLine, (tx) => tx.row<Holdings>(
    `select exists (select 1 from chart) as charts, exists (select 1 from person) or exists (select 1 from facility) as people,
            (select count(*) from person where username = any ($1::text[])) = cardinality($1::text[]) as personas,
            exists (select 1 from credential c join person p on p.id = c.person_id where p.username = any ($1::text[])) as logins`,
    [personas.map((each) => each.username)],
  ));
  return row ?? { charts: true, people: true, personas: false, logins: false };
};

/** Builds the demo department in an empty database and says what it holds and who may sign in; null when the database is not empty. */
export const buildDemo = async (overread: Overread, options: { readonly seed: string; readonly today: string }): Promise<string | null> => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(options.today) || Number.isNaN(Date.parse(options.today))) throw new CliExit(exitCode.usage, `--today: “${options.today}” is no day. Write it as YYYY-MM-DD.`);
  if (Date.parse(options.today) > Date.now()) throw new CliExit(exitCode.usage, '--today: the demo department has no future; give today or a day before.');
  const { charts, people } = await holdingsOf(overread);
  if (charts || people) return null;
  note('Building the demo department: a year of four facilities, made up from a seed. This takes less than a minute, once.');
  const started = Date.now();
  const built = await buildDepartment(overread.door, readConfig().home, options, note);
  const logins = await grantLogins(overread.door, built.people);
  note(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return [
    `The demo department has ${String(built.charts)} charts, ${String(built.draws)} draws, ${String(built.audits)} audits, ${String(built.findings)} findings, ${String(built.disputed)} disputes.`,
    'Sign in as one of these; the passwords are shown this once (overread user login NAME makes a new one):',
    ...logins,
  ].join('\n');
};

/** What to print at the start of a demo: the logins when the department was built just now, else how to get new ones. */
export const demoLogins = async (overread: Overread, home: string): Promise<string[]> => {
  const built = await buildDemo(overread, { seed: 'overread', today: new Date().toISOString().slice(0, 10) });
  if (built !== null) return built.split('\n');
  const held = await holdingsOf(overread);
  if (!held.personas) return ['This database holds data of its own; no demo department was added. A login: overread user add NAME --role manager'];
  if (!held.logins) return [`The build of the demo department was interrupted, so parts of it are missing. For a whole one start again without ${home}; to look at what is there: overread user login manager`];
  return [`Demo logins (${personas.map((each) => each.username).join(', ')}) were shown at the first start. A new password: overread user login manager`];
};
