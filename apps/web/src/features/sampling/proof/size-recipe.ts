import { type DrawToReproduce, type RecipeStep, selectedOf, startCommand, ticketStep } from './recipe-step.js';

/** Chances in proportion to a size: the certain charts, then steps along the cumulated sizes of the others in ticket order. */
export function sizeRecipe(draw: DrawToReproduce): RecipeStep[] {
  return [
    ticketStep(draw.seed),
    {
      title: 'Step along the sizes',
      why: 'In ticket order. A chart whose chance n × size ÷ Σ sizes reaches 1 is certain and set aside, again until none is; the others are hit by steps of Σ ÷ n of what is left, from a start that the hash of the seed and “proportional start” gives.',
      command: `${startCommand(draw.seed, 'proportional start')}
awk -F'\\t' -v x="$X" -v n=${selectedOf(draw)} '
  { key[NR] = $3; size[NR] = $4; rest += $4 }
  END {
    left = n
    do {
      more = 0; chance = (rest > 0 ? left / rest : 0)
      for (i = 1; i <= NR; i++) if (!(i in taken) && size[i] * chance >= 1) { taken[i] = 1; more++; away += size[i] }
      left -= more; rest -= away; away = 0
    } while (more > 0)
    if (left > 0) { interval = rest / left; start = (1 - x / 4503599627370496) * rest / left }
    for (i = 1; i <= NR; i++) {
      if (i in taken) { print key[i]; continue }
      along += size[i]; hit = 0
      while (hits < left && start + hits * interval <= along + 1e-12 * rest) { hits++; hit = 1 }
      if (hit) print key[i]
    }
  }' tickets.tsv | LC_ALL=C sort > sample.txt`,
    },
  ];
}
