import type { Command } from 'commander';
import { addDrawCommand } from './draw.command.js';
import { addPlanCommands } from './plan.commands.js';
import { addSampleCommands } from './sample.commands.js';

export const addSamplingCommands = (program: Command): void => {
  addPlanCommands(program);
  addDrawCommand(program);
  addSampleCommands(program);
};
