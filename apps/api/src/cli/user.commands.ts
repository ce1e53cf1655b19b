import { roles, type Role } from '@overread/domain/access';
import { addPerson, setPassword } from '@overread/api-identity';
import { done } from '@overread/api-platform';
import { randomBytes } from 'node:crypto';
import type { Command } from 'commander';
import { CliExit, exitCode } from './exit-codes.js';
import { list } from './option-values.js';
import { print, printJson } from './output.js';
import { orExit } from './refused.js';
import { resolveCodes } from './resolve-codes.query.js';
import { commandLine } from './system.js';
import { addUserLoginCommand } from './user-login.commands.js';
import { withOverread } from './with-overread.js';

interface UserOptions {
  name?: string;
  code?: string;
  role: string[];
  facility?: string[];
  password?: string;
  json?: boolean;
}

export const addUserCommands = (program: Command): void => {
  const user = program.command('user').description('people who sign in');
  addUserLoginCommand(user);
  user
    .command('add')
    .description('add a person who may sign in; prints a random password once unless one is given')
    .argument('<username>', 'what they type to sign in')
    .option('--name <text>', 'their name; the username when left out')
    .option('--code <code>', 'staff code, unique; the username when left out')
    .requiredOption('--role <roles>', `one or more of ${roles.join(', ')}`, list)
    .option('--facility <codes>', 'only these facilities; all when left out', list)
    .option('--password <text>', 'at least 15 characters')
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExamples:\n  $ overread user add qa-manager --role manager\n  $ overread user add north-auditor --role auditor,trainer --facility NMC')
    .action((username: string, options: UserOptions) => withOverread(async ({ door }) => {
      const unknown = options.role.find((role) => !(roles as readonly string[]).includes(role));
      if (unknown !== undefined) throw new CliExit(exitCode.usage, `--role: there is no role “${unknown}”. Use ${roles.join(', ')}.`);
      const password = options.password ?? randomBytes(15).toString('base64url');
      const person = orExit(await door.attempt(commandLine, 'person.create', async (tx) => {
        const ids = await resolveCodes(tx, options.facility === undefined ? {} : { facility: options.facility });
        if (!ids.ok) return ids;
        const added = await addPerson(tx, {
          code: options.code ?? username,
          username,
          displayName: options.name ?? username,
          teamId: null,
          roles: options.role as Role[],
          allFacilities: ids.value.facilityIds === null,
          facilityIds: ids.value.facilityIds ?? [],
          hiredOn: null,
          active: true,
        });
        if (!added.ok) return added;
        const set = await setPassword(tx, { personId: added.value.id, password });
        return set.ok ? done({ id: added.value.id }) : set;
      }));
      if (options.json === true) printJson({ ...person, username, password: options.password === undefined ? password : null });
      else print(options.password === undefined ? `${username} may sign in with ${password}` : `${username} may sign in`);
    }));
};
