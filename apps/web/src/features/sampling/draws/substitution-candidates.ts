import type { SubstitutionCandidatesQuery } from '@overread/schema';

type Waiting = SubstitutionCandidatesQuery['skipped'];

/** A chart of the draw that nobody has judged. */
export interface Candidate {
  /** FACILITY:ACCOUNT. */
  readonly unitKey: string;
  /** Why its auditor set it aside; null = it was not skipped. */
  readonly skipReason: string | null;
}

const ofDraws = (waiting: Waiting, drawIds: readonly string[]): Candidate[] => {
  const found = waiting.edges.filter(({ node }) => drawIds.includes(node.drawId)).map(({ node: { header, skipReason } }) => ({ unitKey: `${header.facility.code}:${header.accountNumber}`, skipReason }));
  return found.filter(({ unitKey }, at) => found.findIndex((each) => each.unitKey === unitKey) === at);
};

/** Charts of a draw and those it extends that may have to be replaced: the skipped ones first, then the open ones. A blind second review is the same chart. */
export function candidatesOf({ skipped, open }: SubstitutionCandidatesQuery, drawIds: readonly string[]): { readonly skipped: Candidate[]; readonly open: Candidate[] } {
  const first = ofDraws(skipped, drawIds);
  return { skipped: first, open: ofDraws(open, drawIds).filter(({ unitKey }) => !first.some((each) => each.unitKey === unitKey)) };
}

/** A draw and all that it extends, from a plan's draws. */
export function chainOf(drawId: string, draws: readonly { readonly id: string; readonly extendsDrawId: string | null }[]): string[] {
  const before = draws.find(({ id }) => id === drawId)?.extendsDrawId ?? null;
  return [drawId, ...(before === null ? [] : chainOf(before, draws))];
}
