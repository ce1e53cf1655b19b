import { detectableShare, isRefusal, twoProportionsPower, twoProportionsSize } from '@overread/domain/statistics';
import { formatPercent } from '@overread/ui';
import { charts, line, missing, percentWord, type PlanInView, type SizeAnswer } from './size-answer.js';
import { shareOf, type SizeQuestion } from './size-question.js';

/** Charts per group to see a change from one share of right charts to another, and what a group of the plan's n would see. */
export function changeAnswer({ conf, from, to, power }: SizeQuestion, { n }: PlanInView): SizeAnswer {
  const [p1, p2, chance] = [shareOf(from), shareOf(to), shareOf(power)];
  if (p1 === null || p2 === null || chance === null) return missing('Say both shares and the power, each between 0 and 100.');
  if (p1 === p2) return missing('No sample tells a share from itself: say two different ones.');
  // The two-sided chance of a false alarm, without the tail of binary fractions.
  const alpha = Number((1 - conf / 100).toFixed(6));
  const size = twoProportionsSize({ p1, p2, power: chance, alpha });
  if (isRefusal(size)) return missing('Chance alone has this power: ask for more.');
  const wants = [line(`Seeing a change from ${percentWord(from ?? 0)} to ${percentWord(to ?? 0)} with power ${percentWord(power ?? 0)} at ${conf}\u00a0% takes ${charts(size.nPerGroup)} per group.`, size.nPerGroup)];
  if (n === null || n === 0) return { wants, buys: [], notes: [] };
  const has = twoProportionsPower({ p1, p2, nPerGroup: n, alpha });
  const seen = detectableShare({ from: p1, nPerGroup: n, power: chance, alpha });
  const below = isRefusal(seen) ? null : seen.below === null ? 'no fall' : `a fall to ${formatPercent(seen.below)}`;
  const above = isRefusal(seen) ? null : seen.above === null ? 'no rise' : `a rise to ${formatPercent(seen.above)}`;
  return {
    wants,
    buys: [
      ...(isRefusal(has) ? [] : [line(`${charts(n)} per group see that change with power ${formatPercent(has.power, 0)}.`)]),
      ...(below === null || above === null ? [] : [line(`From ${percentWord(from ?? 0)} they see ${below} and ${above} with power ${percentWord(power ?? 0)}.`)]),
    ],
    notes: ['A group is a coder, a facility, or the time before and after education; each needs so many charts, drawn at random.'],
  };
}
