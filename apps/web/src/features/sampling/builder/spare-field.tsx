import { drawsByTicket } from '../plans/method-traits.js';
import { CountField } from './count-field.js';
import type { PlanDraft } from './plan-draft.js';

export interface SpareFieldProps {
  draft: PlanDraft;
  readOnly: boolean;
  error: string | null;
  onChange: (change: Partial<PlanDraft>) => void;
}

/** Spares for charts that turn out unusable. Nothing for methods in which a substitute would change every chance. */
export function SpareField({ draft, readOnly, error, onChange }: SpareFieldProps) {
  if (!drawsByTicket[draft.method]) return null;
  return (
    <CountField
      id="plan-unusable" label="Charts that may turn out unusable" description="So many next tickets are named as spares at the draw, to be used in their order; empty names none" w={320} maw="100%" suffix=" %"
      allowDecimal decimalScale={2} placeholder="No spares" value={draft.unusablePercent} readOnly={readOnly} error={error} onChange={(unusablePercent) => { onChange({ unusablePercent }); }}
    />
  );
}
