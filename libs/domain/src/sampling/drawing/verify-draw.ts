import { frameHash, frameLine } from '../tickets/frame-hash.js';
import { ticketOf } from '../tickets/ticket-of.js';
import { isRefusal } from '../../statistics/result/refusal.js';
import { drawSample, methodVersion, type DrawnSample } from './draw-sample.js';

export interface DrawCheck {
  readonly name: 'method' | 'frame' | 'frame hash' | 'strata' | 'tickets' | 'selection';
  readonly holds: boolean;
  /** What was found; names the first charts at fault. */
  readonly detail: string;
}

export interface DrawVerification {
  readonly holds: boolean;
  readonly checks: readonly DrawCheck[];
}

const list = (keys: readonly string[]): string => `${keys.slice(0, 5).join(', ')}${keys.length > 5 ? ` and ${keys.length - 5} more` : ''}`;
const check = (name: DrawCheck['name'], faults: readonly string[], right: string, fault: string): DrawCheck => ({ name, holds: faults.length === 0, detail: faults.length === 0 ? right : `${fault}: ${list(faults)}` });

/** Draws again from the stored frame, plan and seed, and names what does not hold: a chart swapped, another seed, a frame row gone. */
export const verifyDraw = (stored: DrawnSample): DrawVerification => {
  const again = drawSample(stored);
  if (isRefusal(again)) return { holds: false, checks: [check('frame', [again.error], '', 'Nothing can be drawn from the stored frame')] };
  const hash = frameHash(stored.frame.map(frameLine));
  const drawn = new Set(again.selected.map(({ key }) => key));
  const kept = new Set(stored.selected.map(({ key }) => key));
  const checks = [
    check('method', stored.methodVersion === methodVersion ? [] : [stored.methodVersion], methodVersion, 'The draw was made by another method'),
    check('frame hash', hash === stored.frameHash ? [] : [`${hash} instead of ${stored.frameHash}`], hash, 'The frame is not the one that was drawn from'),
    check('strata', strataFaults(stored, again), `${again.strata.length} strata as the plan gives them`, 'Sizes that the plan does not give'),
    check('tickets', stored.selected.filter(({ key, ticket }) => ticket !== ticketOf(stored.seed, key)).map(({ key }) => key), 'every ticket is SHA-256(seed|key)', 'Tickets that the seed does not give'),
    check(
      'selection',
      [...again.selected.filter(({ key }) => !kept.has(key)).map(({ key }) => `${key} left out`), ...stored.selected.filter(({ key }) => !drawn.has(key)).map(({ key }) => `${key} put in`)],
      `the ${drawn.size} smallest tickets`,
      'Charts against their ticket',
    ),
  ];
  return { holds: checks.every(({ holds }) => holds), checks };
};

const strataFaults = (stored: DrawnSample, again: DrawnSample): readonly string[] => {
  const found = new Map(stored.strata.map((each) => [each.stratum, each]));
  const wrong = again.strata.filter(({ stratum, population, selected }) => found.get(stratum)?.population !== population || found.get(stratum)?.selected !== selected);
  const known = new Set(again.strata.map(({ stratum }) => stratum));
  const extra = stored.strata.filter(({ stratum }) => !known.has(stratum));
  return [
    ...wrong.map(({ stratum, population, selected }) => `${stratum} ${found.get(stratum)?.selected ?? 0} of ${found.get(stratum)?.population ?? 0} instead of ${selected} of ${population}`),
    ...extra.map(({ stratum }) => `${stratum} has no charts`),
  ];
};
