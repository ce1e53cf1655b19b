import { roles, type Role } from '@overread/domain/access';
import { changePerson, facilityIdsOf, personNamed, setPassword, type Person } from '@overread/api-identity';
import { done, refuse, type ReadTx, type Result, type WriteTx } from '@overread/api-platform';
import { randomBytes } from 'node:crypto';
import type { Command } from 'commander';
import { CliExit, exitCode } from './exit-codes.js';
import { list } from './option-values.js';
import { print, printJson } from './output.js';
import { orExit } from './refused.js';
import { commandLine } from './system.js';
import { withOverread } from './with-overread.js';

interface LoginOptions {
  username?: string;
  role?: string[];
  password?: string;
  json?: boolean;
}

const known = async (tx: ReadTx, name: string): Promise<Result<Person>> => {
  const person = await personNamed(tx, name);
  return person === null ? refuse('NOT_FOUND', `There is nobody with the code or username “${name}”.`, { remedy: 'overread user add makes a new person.' }) : done(person);
};

/** Gives a person a username and further roles where they are asked for, and a new password; everything else stays. */
const grant = async (tx: WriteTx, name: string, password: string, options: LoginOptions): Promise<Result<{ username: string }>> => {
  const found = await known(tx, name);
  if (!found.ok) return found;
  const person = found.value;
  const username = options.username ?? person.username;
  if (username === null) return refuse('INVALID', `${person.code} has no username.`, { field: '--username', remedy: 'Give one.' });
  if (options.username !== undefined || options.role !== undefined) {
    const { code, displayName, teamId, allFacilities, hiredOn } = person;
    const changed = await changePerson(tx, person, { code, username, displayName, teamId, allFacilities, hiredOn, roles: [...new Set([...person.roles, ...((options.role ?? []) as Role[])])] as Role[], facilityIds: await facilityIdsOf(tx, person.id), active: true });
    if (!changed.ok) return changed;
  }
  const set = await setPassword(tx, { personId: person.id, password });
  return set.ok ? done({ username }) : set;
};

export const addUserLoginCommand = (user: Command): void => {
  user
    .command('login')
    .description('give somebody who is there already, such as an imported coder, a new password; prints a random one once unless one is given')
    .argument('<person>', 'staff code or username')
    .option('--username <text>', 'what they type to sign in; needed once for people who came with an import')
    .option('--role <roles>', `further roles: ${roles.join(', ')}`, list)
    .option('--password <text>', 'at least 15 characters')
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExamples:\n  $ overread user login C001 --username c001\n  $ overread user login manager            # a new random password')
    .action((name: string, options: LoginOptions) => withOverread(async ({ door }) => {
      const unknown = options.role?.find((role) => !(roles as readonly string[]).includes(role));
      if (unknown !== undefined) throw new CliExit(exitCode.usage, `--role: there is no role “${unknown}”. Use ${roles.join(', ')}.`);
      const password = options.password ?? randomBytes(15).toString('base64url');
      const { username } = orExit(await door.attempt(commandLine, 'person.login', (tx) => grant(tx, name, password, options)));
      if (options.json === true) printJson({ username, password: options.password === undefined ? password : null });
      else print(options.password === undefined ? `${username} may sign in with ${password}` : `${username} may sign in`);
    }));
};
