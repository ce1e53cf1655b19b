import { randomOf, type Random } from '@overread/seed';

/** A chart of a coder: m codes, x of them wrong. */
export interface Chart {
  readonly coder: string;
  readonly m: number;
  readonly x: number;
}

/** A department whose every chart is known, so that what an audit says of it can be held to the truth. */
export interface Department {
  readonly charts: readonly Chart[];
  readonly coders: readonly string[];
}

const expit = (logit: number): number => 1 / (1 + Math.exp(-logit));
const between = (random: Random, low: number, high: number): number => low + (high - low) * random.next();

/**
 * Coders differ (by `spread` on the logit of their error rate), and so do charts: a hard record draws errors together, which makes the
 * codes of a chart alike. 92–99 % of codes are right in a department's usual chart; charts hold 2–30 codes, most of them few.
 */
export const departmentOf = (name: string): Department => {
  const random = randomOf(name);
  const usual = Math.log(between(random, 0.01, 0.08));
  const spread = between(random, 0.2, 0.7);
  const hardness = between(random, 0.3, 1.2);
  const coders = Array.from({ length: 10 + random.below(31) }, (_, index) => `C${String(index + 1).padStart(2, '0')}`);
  const charts = coders.flatMap((coder) => {
    const skill = usual + spread * random.normal();
    return Array.from({ length: 20 + random.below(180) }, () => chartOf(random, coder, skill + hardness * random.normal()));
  });
  return { charts, coders };
};

const chartOf = (random: Random, coder: string, logit: number): Chart => {
  const m = 2 + Math.floor(28 * random.next() ** 2);
  const rate = expit(logit);
  let x = 0;
  for (let code = 0; code < m; code += 1) if (random.chance(rate)) x += 1;
  return { coder, m, x };
};
