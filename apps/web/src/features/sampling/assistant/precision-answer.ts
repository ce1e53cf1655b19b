import { isRefusal, precisionOfSize, proportionSize, sizeForPoints, whatNBuys, wilsonSize } from '@overread/domain/statistics';
import { type AnswerLine, charts, line, missing, percentWord, type PlanInView, plusMinus, type SizeAnswer, unequalNote } from './size-answer.js';
import { shareOf, type SizeQuestion } from './size-question.js';

/** Charts for the share of clean charts within ± so many points, with the frame's correction, and what the plan's n gives. */
export function precisionAnswer({ conf, points, expected }: SizeQuestion, { n, frame, method }: PlanInView): SizeAnswer {
  const p = shareOf(expected);
  const d = shareOf(points);
  if (p === null || d === null) return missing('Say how precise, and what share you expect: both between 0 and 100.');
  if (frame === 0) return missing('The frame is empty.');
  const level = conf / 100;
  const plain = proportionSize({ p, d, conf: level, N: frame });
  const wilson = frame === null ? wilsonSize({ p, d, conf: level }) : sizeForPoints({ points: points ?? 0, N: frame, p, conf: level });
  const of = frame === null ? '' : ` of ${charts(frame)}`;
  const wants: AnswerLine[] = [
    ...(isRefusal(plain) ? [] : [line(`${plusMinus(points ?? 0)} at ${conf}\u00a0% takes ${charts(plain.n)}${of}, if ${percentWord(expected ?? 0)} are right (n₀ = z²pq/e²${frame === null ? '' : ', corrected for the frame'}).`, plain.n)]),
    ...(isRefusal(wilson) ? [] : [line(`By Wilson’s interval, which results are shown with, ${charts(wilson.n)}.`, wilson.n)]),
  ];
  const bought = n === null || n === 0 ? null : { plain: precisionOfSize({ p, n, conf: level, N: frame }), wilson: whatNBuys({ p, n, conf: level, N: frame }) };
  const buys: AnswerLine[] = bought === null ? [] : [
    ...(isRefusal(bought.plain) ? [] : [line(`n = ${n ?? 0} gives ${plusMinus(100 * bought.plain.d)} at ${conf}\u00a0%${isRefusal(bought.wilson) ? '' : `; ${plusMinus(bought.wilson.points)} by Wilson’s interval`}.`)]),
  ];
  return { wants, buys, notes: unequalNote(method) };
}
