import type { Inputs } from '@overread/schema';

type ByMethod<Trait> = Readonly<Record<Inputs.PlanMethod, Trait>>;

/** Methods that draw by tickets alone: the next tickets are spares, substitutes and extensions. */
export const drawsByTicket: ByMethod<boolean> = { SIMPLE: true, SYSTEMATIC: false, STRATIFIED: true, QUOTA: true, PROPORTIONAL_TO_SIZE: false, RISK_WEIGHTED: false, DISCOVERY: true, FOCUSED: false, ALL: false };

/** How many charts a method is told: of the frame, of each coder, or none because it takes all. Only DISCOVERY takes no percent. */
export const sizeOf: ByMethod<'frame' | 'coder' | 'none'> = { SIMPLE: 'frame', SYSTEMATIC: 'frame', STRATIFIED: 'frame', QUOTA: 'coder', PROPORTIONAL_TO_SIZE: 'frame', RISK_WEIGHTED: 'frame', DISCOVERY: 'frame', FOCUSED: 'none', ALL: 'none' };

/** What a plan or draw is stratified by; null = it is not. */
export const strataOf = ({ method, stratifyBy }: { readonly method: Inputs.PlanMethod; readonly stratifyBy: Inputs.StratifyBy | null }): Inputs.StratifyBy | null =>
  (method === 'QUOTA' ? 'CODER' : method === 'STRATIFIED' ? stratifyBy : null);
