import { dayNumber } from '../../time/index.js';
import { canonicalFilter } from './canonical-filter.js';
import { compareWords, listNames, listWords, type ListName } from './filter-words.js';
import { compareModes, defaultFilter, filterBases, grains, rangeNames, sampleKinds, type FilterRange, type MetricFilter } from './metric-filter.js';

export interface ParsedFilter {
  readonly filter: MetricFilter;
  /** Parameters of ours that could not be read; the default stands in for each. */
  readonly ignored: readonly string[];
}

/** The filter of a query string, with or without the question mark. What is missing takes its default; foreign parameters are left alone. */
export const parseFilter = (query: string, defaults: MetricFilter = defaultFilter): ParsedFilter => {
  const written = readParameters(query);
  const ignored: string[] = [];
  const read = <T>(word: string, fallback: T, parse: (text: string) => T | undefined): T => {
    const text = written.get(word);
    if (text === undefined) return fallback;
    const value = parse(text);
    if (value === undefined) ignored.push(word);
    return value ?? fallback;
  };
  const lists = Object.fromEntries(listNames.map((name) => [name, read(listWords[name], defaults[name], parseList)])) as Record<ListName, readonly string[]>;
  const filter: MetricFilter = {
    range: read('r', defaults.range, parseRange),
    basis: read('basis', defaults.basis, oneOf(filterBases)),
    compare: read('cmp', defaults.compare, (text) => compareModes.find((mode) => compareWords[mode] === text)),
    grain: read('g', defaults.grain, oneOf(grains)),
    ...lists,
    sampleKind: read('smp', defaults.sampleKind, oneOf(sampleKinds)),
    drawId: read('draw', defaults.drawId, decode),
    scoringMethod: read('mth', defaults.scoringMethod, decode),
  };
  return { filter: canonicalFilter(filter), ignored };
};

/** The first value of each parameter, still encoded. */
const readParameters = (query: string): ReadonlyMap<string, string> => {
  const pairs = query.replace(/^\?/, '').split('&').filter((part) => part !== '');
  return new Map(pairs.reverse().map((part): [string, string] => {
    const at = part.indexOf('=');
    return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
  }));
};

const oneOf = <T extends string>(values: readonly T[]) => (text: string): T | undefined => values.find((value) => value === text);

const parseRange = (text: string): FilterRange | undefined => {
  const [from = '', to = '', ...more] = text.split('..');
  if (more.length === 0 && dayNumber(from) !== null && dayNumber(to) !== null && from <= to) return { from, to };
  return oneOf(rangeNames)(text);
};

/** Undefined when empty or damaged. */
const decode = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' ')) || undefined;
  } catch {
    return undefined;
  }
};

/** Commas separate; one inside an item arrives encoded. Undefined when any item is empty or damaged. */
const parseList = (text: string): readonly string[] | undefined => {
  const items = text.split(',').map(decode);
  return items.every((item) => item !== undefined) ? items : undefined;
};
