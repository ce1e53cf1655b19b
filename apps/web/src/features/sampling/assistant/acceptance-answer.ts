import { attributeSize, errorsAllowed, hypergeometricUpper, isRefusal } from '@overread/domain/statistics';
import { formatPercent } from '@overread/ui';
import { charts, line, missing, percentWord, type PlanInView, type SizeAnswer, unequalNote } from './size-answer.js';
import { shareOf, type SizeQuestion } from './size-question.js';

/** Errors that a plan may allow, from none. */
const allowed = [0, 1, 2, 3] as const;

const errors = (k: number): string => (k === 0 ? 'without an error' : `with ${k} ${k === 1 ? 'error' : 'errors'} at most`);

/** Charts that show a share of right ones with so many errors allowed, and what the plan's n would show. */
export function acceptanceAnswer({ conf, atLeast }: SizeQuestion, { n, frame, method }: PlanInView): SizeAnswer {
  const right = shareOf(atLeast);
  if (right === null) return missing('Say what share to show, between 0 and 100.');
  if (frame === null || frame === 0) return missing(frame === 0 ? 'The frame is empty.' : 'The frame has to be counted first: see the preview.');
  // A share of wrong charts without the tail of binary fractions: 1 − 0.95 is 0.05.
  const tolerable = shareOf(Number((100 - (atLeast ?? 0)).toFixed(6))) ?? 0;
  const level = conf / 100;
  const wants = allowed.map((acceptable) => {
    const size = attributeSize({ tolerable, acceptable, conf: level, likelihood: 'hypergeometric', N: frame });
    return isRefusal(size) ? line(`No sample ${errors(acceptable)} shows it in a frame of ${charts(frame)}.`) : line(`${charts(size.n)} ${errors(acceptable)}.`, size.n);
  });
  if (n === null || n === 0) return { wants, buys: [], notes: unequalNote(method) };
  const may = errorsAllowed({ n, N: frame, tolerable, conf: level });
  const shown = allowed.slice(0, 2).flatMap((x) => {
    const limit = x > n ? null : hypergeometricUpper({ x, n, N: frame, conf: level });
    return limit === null || isRefusal(limit) ? [] : [line(x === 0 ? `${charts(n)} without an error show at best ${formatPercent(1 - limit.upper)} right at ${conf}\u00a0% confidence.` : `With ${x} error they show ${formatPercent(1 - limit.upper)}.`)];
  });
  const verdict = isRefusal(may) ? [] : [line(may.errors === null ? `n = ${n} cannot show ${percentWord(atLeast ?? 0)}, however clean.` : `n = ${n} shows ${percentWord(atLeast ?? 0)} with at most ${may.errors} ${may.errors === 1 ? 'error' : 'errors'}.`)];
  return { wants, buys: [...verdict, ...shown], notes: unequalNote(method) };
}
