import type { SampleDesign } from './sample-to-project.js';
import type { Extrapolation } from './extrapolate.js';

/** What a reader has to know besides the figures. */
export interface ReportFacts {
  readonly design: SampleDesign;
  readonly extrapolation: Extrapolation;
  /** Drawn charts whose audit is not submitted, set aside by the auditor, and of which a finding is disputed. */
  readonly open: number;
  readonly skipped: number;
  readonly disputed: number;
  /** Charts that could not be audited and that no other could replace. */
  readonly unreplaced: number;
  /** A discovery sample that grew because of what it found. */
  readonly grew: boolean;
  /** Strata are coders, and the reader audits them. */
  readonly hidesStrata: boolean;
}

/** From this share of drawn charts on, those not audited may matter. */
const muchMissing = 0.05;

/** Below this many audited charts the t limits of skewed dollars are rough. */
const few = 30;

const count = (value: number): string => value.toLocaleString('en-US');
const charts = (value: number): string => `${count(value)} ${value === 1 ? 'chart' : 'charts'}`;
const are = (value: number): string => (value === 1 ? 'is' : 'are');
const percent = (share: number, digits = 1): string => `${(share * 100).toFixed(digits)}\u00a0%`;
/** A level as people write it: 90 %, 97.5 %. */
export const levelWords = (level: number): string => `${Number((level * 100).toFixed(4))}\u00a0%`;
const named = (names: readonly string[]): string => `${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${count(names.length - 5)} more` : ''}`;

/** Sentences to be read before the figures, the gravest first; the same on screen, in print and in data. */
export const reportCautions = (facts: ReportFacts): string[] => [...ofDesign(facts), ...ofMissing(facts), ...ofStrata(facts), ...ofLimits(facts)];

const ofDesign = ({ design, extrapolation: { isCensus }, grew }: ReportFacts): string[] => [
  ...(design === 'focused' ? ['A focused draw does not project: its charts were picked by judgement. The figures are what was found, and say nothing about any other chart.'] : []),
  ...(isCensus ? ['Every chart of the frame was audited: the figures are the frame’s own, without sampling error.'] : []),
  ...(design === 'systematic' && !isCensus ? ['A systematic draw is treated as simple random here. Where the order of the frame follows what is measured, the limits are wider than they need be; a rhythm in the order would make them too narrow.'] : []),
  ...(design === 'by_chance' && !isCensus ? ['Chances were unequal: each chart counts for 1 ÷ its chance, and errors are reckoned as for draws with replacement, which makes the limits slightly too wide.'] : []),
  ...(grew ? ['This discovery sample grew because of what its first part found; it is read as one simple random sample, which tends to state somewhat more error than there is.'] : []),
];

const ofMissing = ({ design, extrapolation: { drawn, audited }, open, skipped, disputed, unreplaced }: ReportFacts): string[] => {
  const missing = drawn - audited;
  return [
    ...(audited === 0 ? ['No drawn chart has been audited yet: there is nothing to report.'] : []),
    ...(open > 0 ? [`Provisional: ${charts(open)} of ${count(drawn)} drawn ${are(open)} still to be audited.`] : []),
    ...(skipped > 0 ? [`${charts(skipped)} drawn ${are(skipped)} set aside and not audited.`] : []),
    ...(unreplaced > 0 ? [`${charts(unreplaced)} could not be audited and had no substitute left: the sample is smaller than it was drawn.`] : []),
    ...(design !== 'focused' && audited > 0 && missing > muchMissing * drawn ? [`${percent(missing / drawn)} of the drawn charts were not audited. The audited ones stand for them; if what was left out differs, so do the true figures.`] : []),
    ...(disputed > 0 ? [`The coder disputes findings of ${charts(disputed)}: a decision may change the figures.`] : []),
  ];
};

const ofStrata = ({ extrapolation: { uncovered, strata, isProjected }, hidesStrata }: ReportFacts): string[] => {
  const single = isProjected ? strata.filter(({ audited, N }) => audited === 1 && N > 1) : [];
  const told = (names: readonly { readonly stratum: string }[]): string => (hidesStrata ? '' : ` (${named(names.map(({ stratum }) => stratum))})`);
  const left = uncovered.reduce((sum, { N }) => sum + N, 0);
  return [
    ...(uncovered.length > 0 ? [`No chart was audited in ${count(uncovered.length)} ${uncovered.length === 1 ? 'stratum' : 'strata'}${told(uncovered)}: the figures do not speak for ${uncovered.length === 1 ? 'its' : 'their'} ${charts(left)}.`] : []),
    ...(single.length > 0 ? [`Only one chart was audited in ${count(single.length)} ${single.length === 1 ? 'stratum' : 'strata'}${told(single)}: one chart shows no spread. There are no limits for ${single.length === 1 ? 'it' : 'them'}; for those of the whole such strata are put together with others, which makes them too wide rather than too narrow.`] : []),
    ...(hidesStrata ? ['Strata are coders here; they are not told to auditors.'] : []),
  ];
};

const ofLimits = ({ extrapolation: { figures, conf, isProjected, isCensus, audited } }: ReportFacts): string[] => {
  if (!isProjected || isCensus || audited === 0) return [];
  const [share] = figures;
  const dollars = figures.slice(1);
  const belowZero = dollars.some(({ figure, total: { lowerOneSided } }) => figure !== 'net' && lowerOneSided !== null && lowerOneSided < 0);
  return [
    ...(share?.noError ? [`No error in ${charts(share.n)}: at most ${percent(share.noError.mean)} of the frame’s charts hold one, at ${levelWords(share.noError.level)} one-sided.`] : []),
    ...(dollars.some(({ without }) => without === 'no_variation') ? ['Where the audited charts do not differ in dollars there are no limits: what the rest may hold cannot be told from them.'] : []),
    ...(dollars.some(({ total }) => total.upper !== null) ? [`The upper limit of dollars is no worst case: most charts hold none and a few hold much, and then it covers less often than ${levelWords(conf)}. Claim the lower limit.`] : []),
    ...(belowZero ? ['A one-sided lower limit below 0 means that the sample does not show that there are any such dollars in the rest of the frame.'] : []),
    ...(audited < few ? [`Fewer than ${few} charts were audited: limits of dollars are rough.`] : []),
  ];
};
