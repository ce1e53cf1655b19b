import { defaultReasons } from './default-reasons.js';
import { defaultTypes } from './default-types.js';
import type { Taxonomy } from './taxonomy.js';

export * from './default-reasons.js';
export * from './default-types.js';
export * from './derive-direction.js';
export * from './suggest-types.js';
export * from './taxonomy.js';

export const defaultTaxonomy: Taxonomy = { types: defaultTypes, reasons: defaultReasons };
