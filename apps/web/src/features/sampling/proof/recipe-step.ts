import type { Inputs } from '@overread/schema';

/** What an outsider needs of a draw. */
export interface DrawToReproduce {
  readonly id: string;
  readonly seed: string;
  readonly frameHash: string;
  readonly method: Inputs.PlanMethod;
  readonly strata: readonly { readonly stratum: string; readonly selected: number }[];
  /** Charts that could not be audited, in the order in which they were replaced. */
  readonly substitutions: readonly { readonly unitKey: string }[];
}

export interface RecipeStep { readonly title: string; readonly why: string; readonly command: string }

/** A text as one word of a POSIX shell, whatever is in it. */
export const shellQuote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** Charts taken in all. */
export const selectedOf = ({ strata }: DrawToReproduce): number => strata.reduce((sum, { selected }) => sum + selected, 0);

/** The one random number of a draw by steps, as shell: the first 13 hexadecimal digits of a hash fit into any shell's whole numbers. */
export const startCommand = (seed: string, name: 'systematic start' | 'proportional start'): string =>
  `SEED=${shellQuote(seed)}\nX=$(printf '%d' "0x$(printf '%s|${name}' "$SEED" | sha256sum | cut -c1-13)")`;

/** Tickets of the frame, sorted within strata: stratum, ticket, key and, where chances follow one, the size. */
export const ticketStep = (seed: string): RecipeStep => ({
  title: 'Compute the ticket of each chart',
  why: 'The SHA-256 of the seed, a “|” and the key. The order of the frame does not matter.',
  command: `SEED=${shellQuote(seed)}
while IFS="$(printf '\\t')" read -r key stratum size; do
  printf '%s\\t%s\\t%s\\t%s\\n' "$stratum" "$(printf '%s|%s' "$SEED" "$key" | sha256sum | cut -c1-64)" "$key" "$size"
done < frame.tsv | LC_ALL=C sort > tickets.tsv`,
});
