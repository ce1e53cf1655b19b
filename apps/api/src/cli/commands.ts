import type { Command } from 'commander';
import { addDatabaseCommands } from './database.commands.js';
import { addImportCommands } from './import.commands.js';
import { addMetricsCommand } from './metrics.command.js';
import { addReportCommands } from './report.commands.js';
import { addSamplingCommands } from './sampling.commands.js';
import { addUpCommands } from './up.commands.js';
import { addUserCommands } from './user.commands.js';

/** Every command, in the order of a first day with Overread. */
export const addCommands = (program: Command): void => {
  addUpCommands(program);
  addDatabaseCommands(program);
  addUserCommands(program);
  addImportCommands(program);
  addSamplingCommands(program);
  addMetricsCommand(program);
  addReportCommands(program);
  for (const command of program.commands) inheritExit(command);
};

const inheritExit = (command: Command): void => {
  command.exitOverride();
  for (const child of command.commands) inheritExit(child);
};
