import type { SampleDesign } from '@overread/domain/reports';

/** How charts were chosen, as a draw stores it: its name, and how its figures are estimated. */
export const selectionMethods: Readonly<Record<string, { readonly name: string; readonly design: SampleDesign }>> = {
  simple: { name: 'Simple random', design: 'simple' },
  systematic: { name: 'Systematic', design: 'systematic' },
  stratified: { name: 'Stratified random', design: 'stratified' },
  quota: { name: 'Quota', design: 'stratified' },
  proportional_to_size: { name: 'Proportional to size', design: 'by_chance' },
  risk_weighted: { name: 'Risk-weighted', design: 'by_chance' },
  discovery: { name: 'Discovery', design: 'simple' },
  all: { name: 'All charts (100 %)', design: 'simple' },
  focused: { name: 'Focused', design: 'focused' },
};

/** A method unknown to this version is not projected. */
export const selectionMethod = (method: string): { readonly name: string; readonly design: SampleDesign } => selectionMethods[method] ?? { name: method, design: 'focused' };
