import { suggestTypes, type ChangeShape, type ErrorSection, type ErrorType } from '@overread/domain/audits';
import type { WorkingTaxonomy } from '../../../shared/audits/taxonomy-of.js';

/** The last number stands for all other types. */
export const mostChips = 8;

const sectionsOf: Readonly<Record<ChangeShape['section'], readonly ErrorSection[]>> = { diagnosis: ['diagnosis', 'query'], procedure: ['procedure', 'query'], service: ['service', 'query'], field: ['field', 'grouping'] };

/** Types that may be chosen for a change, the best guess first, then the others of its section. */
export const offeredTypes = (change: ChangeShape, { types, offered }: WorkingTaxonomy): ErrorType[] => {
  const byCode = new Map(types.filter((type) => offered.types.has(type.code)).map((type) => [type.code, type]));
  const suggested = suggestTypes(change).flatMap((code) => byCode.get(code) ?? []);
  const rest = sectionsOf[change.section].flatMap((section) => [...byCode.values()].filter((type) => type.section === section && !suggested.includes(type)));
  return [...suggested, ...rest];
};

/** The types behind the numbers 1 to 8. They depend on the change alone, so that a number never comes to mean another type. */
export const typeChips = (change: ChangeShape, taxonomy: WorkingTaxonomy): ErrorType[] => offeredTypes(change, taxonomy).slice(0, mostChips);
