import { codeFamily, type CodeSystem } from '../../codes/index.js';
import type { AnyLine } from './change.js';

/** Places in the two lists that belong together, and those that stay alone. */
export interface Pairing {
  readonly same: readonly (readonly [before: number, after: number])[];
  readonly revised: readonly (readonly [before: number, after: number])[];
  readonly alone: { readonly before: readonly number[]; readonly after: readonly number[] };
}

const prefix = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
};

/** Same code with same code, each once; among several, the one whose line is equal, then the earliest. */
const pairSame = (before: readonly AnyLine[], after: readonly AnyLine[]): (readonly [number, number])[] => {
  const free = new Set(after.keys());
  const pairs: (readonly [number, number])[] = [];
  const take = (matches: (b: AnyLine, a: AnyLine) => boolean): void => {
    before.forEach((line, at) => {
      if (pairs.some(([b]) => b === at)) return;
      const found = [...free].find((candidate) => matches(line, after[candidate] ?? { code: '' }));
      if (found === undefined) return;
      free.delete(found);
      pairs.push([at, found]);
    });
  };
  take((b, a) => b.code === a.code && JSON.stringify(b) === JSON.stringify(a));
  take((b, a) => b.code === a.code);
  return pairs.sort(([a], [b]) => a - b);
};

/** Within a family, the longest common beginning first, then the order of the lists. */
const pairFamilies = (system: CodeSystem, lists: readonly [readonly AnyLine[], readonly AnyLine[]], open: readonly [readonly number[], readonly number[]]): (readonly [number, number])[] => {
  const [before, after] = lists;
  const candidates = open[0].flatMap((b) => open[1].flatMap((a) => {
    const [left, right] = [before[b]?.code ?? '', after[a]?.code ?? ''];
    return codeFamily(system, left) === codeFamily(system, right) ? [{ b, a, common: prefix(left, right) }] : [];
  }));
  const taken = { b: new Set<number>(), a: new Set<number>() };
  return candidates
    .sort((x, y) => y.common - x.common || x.b - y.b || x.a - y.a)
    .filter(({ b, a }) => {
      if (taken.b.has(b) || taken.a.has(a)) return false;
      taken.b.add(b);
      taken.a.add(a);
      return true;
    })
    .map(({ b, a }) => [b, a] as const)
    .sort(([x], [y]) => x - y);
};

/** Pairs two lists of one system: equal codes first, then revisions within a family; what is left is unsupported or missed. */
export const pairLines = (system: CodeSystem, before: readonly AnyLine[], after: readonly AnyLine[]): Pairing => {
  const same = pairSame(before, after);
  const openBefore = [...before.keys()].filter((at) => !same.some(([b]) => b === at));
  const openAfter = [...after.keys()].filter((at) => !same.some(([, a]) => a === at));
  const revised = pairFamilies(system, [before, after], [openBefore, openAfter]);
  return {
    same,
    revised,
    alone: { before: openBefore.filter((at) => !revised.some(([b]) => b === at)), after: openAfter.filter((at) => !revised.some(([, a]) => a === at)) },
  };
};
