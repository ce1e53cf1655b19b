export interface DrawToReproduce {
  readonly id: string;
  readonly seed: string;
  readonly frameHash: string;
  readonly strata: readonly { readonly stratum: string; readonly selected: number }[];
}

export interface ReproductionStep { readonly title: string; readonly why: string; readonly command: string }

/** A text as one word of a POSIX shell, whatever is in it. */
export const shellQuote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** How an outsider redoes a draw with sort, sha256sum and awk; see docs/reproduce-a-draw.md. */
export function reproduceCommands({ id, seed, frameHash, strata }: DrawToReproduce): ReproductionStep[] {
  const sizes = strata.map(({ stratum, selected }) => `${shellQuote(stratum)} ${selected}`).join(' \\\n  ');
  return [
    {
      title: 'Get the frame',
      why: 'One line for each chart that could be drawn: its key FACILITY:ACCOUNT, a tab, its stratum.',
      command: `overread sample frame ${id} > frame.tsv`,
    },
    {
      title: 'Check that it is the frame that was drawn from',
      why: 'Sorted by bytes and hashed, it gives the frame hash of this draw.',
      command: `LC_ALL=C sort frame.tsv | sha256sum\n# ${frameHash}`,
    },
    {
      title: 'Compute the ticket of each chart',
      why: 'The SHA-256 of the seed, a “|” and the key. The order of the frame does not matter.',
      command: `SEED=${shellQuote(seed)}
while IFS="$(printf '\\t')" read -r key stratum; do
  printf '%s\\t%s\\t%s\\n' "$stratum" "$(printf '%s|%s' "$SEED" "$key" | sha256sum | cut -c1-64)" "$key"
done < frame.tsv | LC_ALL=C sort > tickets.tsv`,
    },
    {
      title: 'Take the smallest tickets of each stratum',
      why: 'So many of each stratum as the plan asked for.',
      command: `printf '%s\\t%s\\n' \\
  ${sizes} > sizes.tsv
awk -F'\\t' 'NR == FNR { want[$1] = $2; next } ++seen[$1] <= want[$1] { print $3 }' sizes.tsv tickets.tsv | LC_ALL=C sort > sample.txt`,
    },
    {
      title: 'Compare with what was selected',
      why: 'No output but “same” means that the draw holds.',
      command: `overread sample frame ${id} --selected | cut -f1 | LC_ALL=C sort | diff - sample.txt && echo same`,
    },
  ];
}
