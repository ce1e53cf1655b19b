import { formatValue } from '@overread/charts';
import { formatCount } from '@overread/ui';
import type { ShrunkCoder, ShrunkCoders } from '../shrunk-coders.js';

const share = (value: number): string => formatValue(value, 'ratio');
const bare = (value: number): string => share(value).replace('\u00a0%', '');
/** No probability is called certain. */
const probability = (p: number): string => (p > 0.999 ? 'more than 99.9\u00a0%' : p < 0.001 ? 'less than 0.1\u00a0%' : share(p));

export interface StandingWords {
  /** The figure after shrinkage; a dash when too little was audited. */
  readonly value: string;
  readonly about: string;
}

/** How one coder stands among the peers of the same filter, with chance taken out. Null when the coder was not audited. */
export const standingWords = (found: ShrunkCoders, coderId: string, judged: string, target: number | null): StandingWords | null => {
  const own: ShrunkCoder | undefined = found.rows.find(({ key }) => key === coderId);
  if (own === undefined) return null;
  const { figure, shrunk, pBelow, verdict } = own;
  const measured = `As measured ${figure.value === null ? '—' : share(figure.value)} of ${formatCount(figure.denominator, 1)} ${judged} in ${formatCount(figure.n)} charts.`;
  if (shrunk === null) return { value: '—', about: `Not enough audited to judge. ${measured}` };
  const peers = found.rows.length - 1;
  const among = peers === 0 ? 'Nobody else was audited with this filter: there are no peers to draw towards.' : `Drawn towards ${share(found.towards)}, the department with ${formatCount(peers)} ${peers === 1 ? 'peer' : 'peers'}.`;
  const against = target === null || pBelow === null ? '' : ` Below the target of ${share(target)} with a probability of ${probability(pBelow)}: ${verdict}.`;
  return { value: share(shrunk.value), about: `95\u00a0% interval ${bare(shrunk.lower)}–${bare(shrunk.upper)}. ${among} ${measured}${against}` };
};
