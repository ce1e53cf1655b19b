import type { ChartFields } from '@overread/domain/charts';

const withWeight = ({ drg, drgWeight }: Pick<ChartFields, 'drg' | 'drgWeight'>): string => `${drg ?? '—'}${drgWeight === null ? '' : ` (${drgWeight})`}`;

/** "DRG 470 (1.9289) → 469 (3.1050), entered"; null on charts without a DRG. */
export const drgWords = (coded: ChartFields, audited: ChartFields): string | null => {
  if (coded.drg === null && audited.drg === null) return null;
  const isEntered = audited.drg !== coded.drg || audited.drgWeight !== coded.drgWeight;
  return `DRG ${withWeight(coded)}${isEntered ? ` → ${withWeight(audited)}, entered` : ''}`;
};
