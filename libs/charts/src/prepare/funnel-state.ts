import { funnelLimits } from '@overread/domain/metrics';

/** `below` and `above`: outside the 95 % limits; `far`: outside those of 99.8 %. */
export type FunnelState = 'within' | 'below' | 'above' | 'far below' | 'far above' | 'too few';

/** Where a share lies against the exact limits around the centre for what was judged. */
export const judgeAgainst = (judged: number, share: number, centre: number, designEffect: number): FunnelState => {
  const wide = funnelLimits(judged, centre, 0.998, designEffect);
  const narrow = funnelLimits(judged, centre, 0.95, designEffect);
  if (wide === null || narrow === null) return 'too few';
  if (share < wide.lower) return 'far below';
  if (share > wide.upper) return 'far above';
  if (share < narrow.lower) return 'below';
  return share > narrow.upper ? 'above' : 'within';
};
