import { type DrawToReproduce, type RecipeStep, selectedOf, startCommand } from './recipe-step.js';

/** Every (N/n)-th chart of the frame in order, from a start that the seed gives. */
export function systematicRecipe(draw: DrawToReproduce): RecipeStep[] {
  return [
    {
      title: 'Put the frame in order',
      why: 'By what the plan orders by, then by key, both by their bytes.',
      command: `awk -F'\\t' '{ print $3 "\\t" $1 }' frame.tsv | LC_ALL=C sort > order.tsv`,
    },
    {
      title: 'Take every so many-th chart',
      why: 'The interval is N ÷ n. It starts at a number between 0 and one interval that the hash of the seed and “systematic start” gives; each point falls on the place that it lies in.',
      command: `${startCommand(draw.seed, 'systematic start')}
awk -F'\\t' -v x="$X" -v n=${selectedOf(draw)} '
  { key[NR] = $2 }
  END {
    interval = NR / n; start = (1 - x / 4503599627370496) * interval
    for (k = 0; k < n; k++) {
      point = start + k * interval; point -= 1e-9 * (point > 1 ? point : 1)
      place = int(point); if (place < point) place++
      if (place < 1) place = 1
      if (place > NR) place = NR
      print key[place]
    }
  }' order.tsv | LC_ALL=C sort > sample.txt`,
    },
  ];
}
