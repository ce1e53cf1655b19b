import { type DrawToReproduce, type RecipeStep, shellQuote, ticketStep } from './recipe-step.js';

/** Draws by tickets: the smallest of each stratum, and the next ones for charts that could not be audited. */
export function ticketRecipe({ seed, strata, substitutions }: DrawToReproduce): RecipeStep[] {
  const sizes = strata.map(({ stratum, selected }) => `${shellQuote(stratum)} ${selected}`).join(' \\\n  ');
  const replaced = substitutions.map(({ unitKey }) => shellQuote(unitKey)).join(' \\\n  ');
  return [
    ticketStep(seed),
    {
      title: 'Take the smallest tickets of each stratum',
      why: 'So many of each stratum as the plan asked for.',
      command: `printf '%s\\t%s\\n' \\
  ${sizes} > sizes.tsv
awk -F'\\t' 'NR == FNR { want[$1] = $2; next } ++seen[$1] <= want[$1] { print $3 }' sizes.tsv tickets.tsv | LC_ALL=C sort > sample.txt`,
    },
    ...(substitutions.length === 0 ? [] : [{
      title: 'Redo the substitutions',
      why: 'The first chart of a stratum that could not be audited gives way to the ticket after the selected ones, the second to the one after that: nobody picks a substitute.',
      command: `printf '%s\\n' \\
  ${replaced} > replaced.txt
awk -F'\\t' '
  FILENAME == "sizes.tsv" { want[$1] = $2; next }
  FILENAME == "tickets.tsv" { at[$1, ++seen[$1]] = $3; home[$3] = $1; next }
  { turn[home[$1]]++; print $1 "\\t" at[home[$1], want[home[$1]] + turn[home[$1]]] }' sizes.tsv tickets.tsv replaced.txt`,
    }]),
  ];
}
