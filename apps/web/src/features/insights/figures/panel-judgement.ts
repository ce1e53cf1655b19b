import type { PanelState } from '@overread/ui';

export interface Judged {
  /** Whether anything in the panel was measured. */
  readonly measured: boolean;
  /** When data last came in; null = never. */
  readonly asOf: string | null;
  /** Whether a filter beyond the dates is on. */
  readonly narrowed: boolean;
  /** What is missing, as in "No chart was audited". */
  readonly nothing: string;
  /** The days looked at, in words. */
  readonly days: string;
  readonly onClear: () => void;
  readonly onWiden: () => void;
  /** Enough to judge, where the panel judges; left out where it only shows. */
  readonly enough?: { readonly have: number; readonly need: number; readonly of: string };
}

/** What a panel of figures says of what arrived: never data, nothing for the filter, nothing in these days, too few, or ready. */
export const judgePanel = ({ measured, asOf, narrowed, nothing, days, onClear, onWiden, enough }: Judged): PanelState => {
  if (measured) return enough !== undefined && enough.have < enough.need ? { kind: 'too-few', ...enough } : { kind: 'ready' };
  if (asOf === null) return { kind: 'empty', message: 'No chart has come in yet.', action: { label: 'Import charts', href: '/imports' } };
  if (narrowed) return { kind: 'filtered', message: `${nothing} from ${days} with the filters that are on.`, onClear };
  return { kind: 'empty', message: `${nothing} from ${days}.`, action: { label: 'Look at the last 365 days', onClick: onWiden } };
};
