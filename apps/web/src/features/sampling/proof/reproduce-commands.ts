import type { Inputs } from '@overread/schema';
import type { DrawToReproduce, RecipeStep } from './recipe-step.js';
import { sizeRecipe } from './size-recipe.js';
import { systematicRecipe } from './systematic-recipe.js';
import { ticketRecipe } from './ticket-recipe.js';

const recipes: Partial<Record<Inputs.PlanMethod, (draw: DrawToReproduce) => RecipeStep[]>> = { SYSTEMATIC: systematicRecipe, PROPORTIONAL_TO_SIZE: sizeRecipe, RISK_WEIGHTED: sizeRecipe };

const frameWords: Partial<Record<Inputs.PlanMethod, string>> = { SYSTEMATIC: ', another tab, what it is ordered by', PROPORTIONAL_TO_SIZE: ', another tab, its size', RISK_WEIGHTED: ', another tab, its risk' };

/** How an outsider redoes a draw with sort, sha256sum and awk; see docs/reproduce-a-draw.md. */
export function reproduceCommands(draw: DrawToReproduce): RecipeStep[] {
  const { id, frameHash, method } = draw;
  return [
    {
      title: 'Get the frame',
      why: `One line for each chart that could be drawn: its key FACILITY:ACCOUNT, a tab, its stratum${frameWords[method] ?? ''}.`,
      command: `overread sample frame ${id} > frame.tsv`,
    },
    {
      title: 'Check that it is the frame that was drawn from',
      why: 'Sorted by bytes and hashed, it gives the frame hash of this draw.',
      command: `LC_ALL=C sort frame.tsv | sha256sum\n# ${frameHash}`,
    },
    ...(recipes[method] ?? ticketRecipe)(draw),
    {
      title: 'Compare with what was selected',
      why: 'No output but “same” means that the draw holds.',
      command: `overread sample frame ${id} --selected | cut -f1 | LC_ALL=C sort | diff - sample.txt && echo same`,
    },
  ];
}
