import type { DrawProofFragment, SubstitutionCandidatesQuery } from '@overread/schema';

/** A chart of the sample that its auditor set aside. */
export interface SkippedChart {
  /** FACILITY:ACCOUNT. */
  readonly unitKey: string;
  readonly skipReason: string | null;
}

export interface Candidates {
  readonly skipped: readonly SkippedChart[];
  /** Keys of the rest of the sample, substitutes included; whether somebody has judged one the server says. */
  readonly others: readonly string[];
}

type Substitutions = readonly Pick<DrawProofFragment['substitutions'][number], 'unitKey' | 'replacedBy'>[];

/** Charts that can be replaced: skipped ones of the draw and those it extends, each once, and then what else is in the sample now. */
export function candidatesOf({ skipped, drawn }: SubstitutionCandidatesQuery, substitutions: Substitutions, drawIds: readonly string[]): Candidates {
  const replaced = substitutions.map(({ unitKey }) => unitKey);
  const ofDraws = skipped.edges.filter(({ node }) => drawIds.includes(node.drawId)).map(({ node: { header, skipReason } }) => ({ unitKey: `${header.facility.code}:${header.accountNumber}`, skipReason }));
  const first = ofDraws.filter(({ unitKey }, at) => !replaced.includes(unitKey) && ofDraws.findIndex((each) => each.unitKey === unitKey) === at);
  const gone = new Set([...replaced, ...first.map(({ unitKey }) => unitKey)]);
  const sample = new Set([...drawn.edges.map(({ node }) => node.unitKey), ...substitutions.flatMap(({ replacedBy }) => replacedBy ?? [])]);
  return { skipped: first, others: [...sample].filter((key) => !gone.has(key)) };
}

/** A draw and all that it extends, from a plan's draws. */
export function chainOf(drawId: string, draws: readonly { readonly id: string; readonly extendsDrawId: string | null }[]): string[] {
  const before = draws.find(({ id }) => id === drawId)?.extendsDrawId ?? null;
  return [drawId, ...(before === null ? [] : chainOf(before, draws))];
}
