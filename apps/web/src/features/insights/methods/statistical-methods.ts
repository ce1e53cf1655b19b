import { formatValue } from '@overread/charts';
import { changeInterval, chartPhases, controlChart, CUSUM_DESIGN, cusumChart, cutPhases, EWMA_DESIGN, ewmaChart, exampleCharts, funnelLimits } from '@overread/domain/metrics';
import { addClusters, cohenKappa, gwetAc1Table, isRefusal, kornGraubardOfSums, quantileType7, recurringErrors, type Result, shrinkCoders, wilson } from '@overread/domain/statistics';
import type { MethodText } from './method-text.js';

const share = (value: number | null | undefined): string => formatValue(value, 'ratio');
const decimal = (value: number | null | undefined): string => (value === null || value === undefined ? '—' : value.toFixed(2).replace('-', '−'));
const points = (value: number | null | undefined): string => share(value).replace('\u00a0%', ' points');
const between = (lower: number | null | undefined, upper: number | null | undefined): string => `${share(lower)} to ${share(upper)}`;
/** No probability is called certain. */
const sure = (p: number | null | undefined): string => (p !== null && p !== undefined && p > 0.999 ? 'more than 99.9\u00a0%' : share(p));
/** Examples are never refused: their numbers stand here. */
const given = <T>(result: Result<T>): T => {
  if (isRefusal(result)) throw new Error(`an example was refused: ${result.error}`);
  return result;
};

const text = (id: string, name: string, sentence: string, formula: string, source: string, dash: string, example: string): MethodText =>
  ({ id, name, sentence, parts: [['Formula', formula], ['Source', source], ['A dash means', dash], ['Worked example', example]] });

const wilsonExample = (): string => {
  const { estimate, lower, upper } = given(wilson({ x: 34, n: 40, conf: 0.95 }));
  return `34 of 40 charts: ${share(estimate)}, ${between(lower, upper)}.`;
};

const clusterExample = (): string => {
  const sums = addClusters(exampleCharts);
  const { estimate, nEffective, lower, upper } = given(kornGraubardOfSums(sums, { conf: 0.95 }));
  const alone = given(wilson({ x: sums.x, n: sums.m, conf: 0.95 }));
  return `${sums.x} of ${sums.m} codes in ${sums.n} charts, most errors in a few of them: ${share(estimate)}, as sure as ${nEffective?.toFixed(0) ?? '—'} codes drawn one by one, ${between(lower, upper)}. Taken for independent they would claim ${between(alone.lower, alone.upper)}.`;
};

const funnelExample = (): string => {
  const limits = funnelLimits(500, 0.95, 0.998, 1.3);
  return `500 codes around 95\u00a0% with a design effect of 1.3: 99.8\u00a0% limits ${between(limits?.lower, limits?.upper)}.`;
};

const ofHundred = (count: number) => ({ count, size: 100 });

const controlExample = (): string => {
  const chart = controlChart([84, 96, 90].map(ofHundred));
  const first = chart?.points[0];
  return `84, 96 and 90 right of 100 each: centre ${share(chart?.center)}, σ 3.0\u00a0%, z = −2, 2, 0, mean moving range 3, σz = 3 ÷ 1.128 = ${decimal(chart?.sigmaZ)}; limits ${between(first?.lower, first?.upper)}: no signal.`;
};

const rateExample = (): string => {
  const chart = controlChart([4, 16, 10].map((count) => ({ count, size: 10 })), { kind: 'rate' });
  const second = chart?.points[1];
  return `4, 16 and 10 errors in 10 charts each: centre ${decimal(chart?.center)} a chart, σ = √(1 ÷ 10), σz = ${decimal(chart?.sigmaZ)}; limits ${decimal(second?.lower)} to ${decimal(second?.upper)}: no signal.`;
};

const ewmaExample = (): string => {
  const points = ewmaChart([84, 96, 90].map(ofHundred))?.points ?? [];
  return `84, 96 and 90 right of 100 each, in σ from their centre ${points.map((point) => decimal(point?.z)).join(', ')}: averages ${points.map((point) => decimal(point?.average)).join(', ')}; limits ±${points.map((point) => decimal(point?.upper)).join(', ±')}: no signal.`;
};

const cusumExample = (): string => {
  const counts = [95, 97, 94, 96, 94, 96, 95, 97, 94, 93, 91, 92, 93, 91, 92, 92];
  const chart = cusumChart(counts.map(ofHundred));
  const signal = chart?.points.find((point) => point?.signals.includes('below'));
  return `${counts.join(', ')} right of 100 each, around ${share(chart?.center)}: the sums below the centre are ${chart?.points.map((point) => decimal(point?.minus)).join(', ') ?? '—'}. The first beyond ${CUSUM_DESIGN.h} is ${decimal(signal?.minus)}: a signal, since about period ${String((signal?.since ?? 0) + 1)}.`;
};

const phaseExample = (): string => {
  const periods = [89, 91, 89, 91, 95, 97, 95, 97].map(ofHundred);
  const charts = chartPhases(periods, cutPhases(periods.length, [4]), controlChart);
  const whole = controlChart(periods);
  return `89, 91, 89, 91, then education, then 95, 97, 95, 97 right of 100 each: ${charts.map(({ chart }) => share(chart?.center)).join(' before, ')} after. One chart through all of it would be centred on ${share(whole?.center)}, where none of them ever was.`;
};

const shrinkExample = (): string => {
  const coders = [[10, 200], [12, 210], [60, 220], [2, 5], [9, 190], [30, 400]].map(([x = 0, n = 0], at) => ({ id: `C${at + 1}`, x, n }));
  const { mu, prior, coders: found } = given(shrinkCoders({ coders, threshold: 0.1, conf: 0.95 }));
  return `Six coders with ${coders.map(({ x, n }) => `${x}/${n}`).join(', ')} errors: department ${share(mu)}, α = ${decimal(prior?.alpha)}, β = ${decimal(prior?.beta)}. The fourth, raw 40\u00a0% on five, becomes (α + 2) ÷ (α + β + 5) = ${share(found[3]?.mean)}; the third ${share(found[2]?.mean)}, above 10\u00a0% with a probability of ${sure(found[2]?.pAbove)}.`;
};

const recurringExample = (): string => {
  const audited = ['A', 'B', 'C', 'D'].map((coder) => ({ coder, work: 'inpatient', charts: 40 }));
  const errors = [['A', 'poa', 6], ['B', 'poa', 1], ['C', 'spec', 3], ['D', 'spec', 3]].map(([coder, type, charts]) => ({ coder: String(coder), type: String(type), charts: Number(charts), work: 'inpatient' }));
  const { tested, found } = given(recurringErrors({ audited, errors, rate: 0.1, minimum: 3 }));
  const [first] = found;
  return `6 in 40 charts where the peers have 1 in 120: p = ${first?.p.toFixed(4) ?? '—'}; smallest of ${tested} pairs tested, so adjusted ${first?.adjusted.toFixed(4) ?? '—'}; lift ${first?.lift.toFixed(1) ?? '—'}.`;
};

const changeExample = (): string => {
  const of = (x: number, n: number) => ({ value: x / n, interval: given(wilson({ x, n, conf: 0.95 })) });
  const change = changeInterval(of(56, 70), of(48, 80));
  return `56 of 70 charts now, 48 of 80 before: ${points(change?.estimate)} more, ${between(change?.lower, change?.upper)}.`;
};

const agreementExample = (): string => {
  const table = [[0, 3], [3, 94]];
  const kappa = given(cohenKappa({ table, conf: 0.95 }));
  const ac1 = given(gwetAc1Table({ table, conf: 0.95 }));
  return `Of 100 charts both find 94 clean, each alone an error in 3: agreement ${share(kappa.observed)}, κ = ${decimal(kappa.kappa)}, AC1 = ${decimal(ac1.ac1)} (${decimal(ac1.lowerT)} to ${decimal(ac1.upperT)}).`;
};

/** The statistics behind the screens, each worked out by the function that the screens use. */
export const statisticalMethods: readonly MethodText[] = [
  text('wilson', 'Interval of a share of charts: Wilson', 'Where the true share of charts may lie, given those audited.', '(p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n)', 'Wilson EB (1927) JASA 22:209; Newcombe RG (1998) Stat Med 17:857.', 'nothing was audited.', wilsonExample()),
  text('korn-graubard', 'Interval of a share of codes: Korn–Graubard', 'Codes of one chart go wrong together; taken one by one they would look surer than they are.', 'Clopper–Pearson limits on the effective number of codes, p(1 − p) ÷ var · (t(codes − 1) ÷ t(charts − 1))², with the linearised variance of Σx ÷ Σm over charts; at most the codes there are', 'Korn EL, Graubard BI (1998) Survey Methodology 24:193.', 'fewer than two charts were audited.', clusterExample()),
  text('change', 'Change between two ranges', 'Whether a difference is more than chance.', 'd − √((a − lower a)² + (upper b − b)²) to d + √((upper a − a)² + (b − lower b)²), from the interval of each of the two', 'Zou GY, Donner A (2008) Stat Med 27:1693; of two Wilson intervals Newcombe’s method 10.', 'one of the two ranges was not measured.', changeExample()),
  text('funnel', 'Coders against chance: the funnel', 'Who lies outside what chance allows for the number of codes audited.', 'exact binomial limits around the pooled rate for the codes audited ÷ design effect', 'Spiegelhalter DJ (2005) Stat Med 24:1185.', 'nobody was audited.', funnelExample()),
  text('shrinkage', 'Coders, chance taken out: empirical Bayes', 'A rate on little is drawn towards the department, so that bad luck ranks nobody last.', '(α + x) ÷ (α + β + n), with α and β fitted to all coders by maximum likelihood of the beta-binomial; x and n divided by the design effect; P(rate > target) from Beta(α + x, β + n − x)', 'Williams DA (1975) Biometrics 31:949; Morris CN (1983) JASA 78:47.', 'fewer charts were audited than it takes to be judged.', shrinkExample()),
  text('control-chart', 'Control chart: Laney p′', 'Whether a period differs by more than the common causes that are always there.', 'centre p̄ = Σright ÷ Σjudged; limits p̄ ± 3 σz √(p̄(1 − p̄)/n), σz = mean |zᵢ − zᵢ₋₁| ÷ 1.128; signals: beyond the limits, and the eighth in a row on one side', 'Laney DB (2002) Quality Engineering 14:531.', 'nothing was audited in the period; below two periods there are no limits, below twenty they are provisional.', controlExample()),
  text('u-chart', 'Control chart of errors per unit: Laney u′', 'As p′, for events of which one unit may have several: errors per chart, or per hundred codes.', 'centre ū = Σevents ÷ Σunits; limits ū ± 3 σz √(ū/n), not below 0; σz and signals as of p′', 'Laney DB (2002) Quality Engineering 14:531; Montgomery DC, Introduction to Statistical Quality Control, ch. 7.', 'nothing was audited in the period.', rateExample()),
  text('ewma', 'Small shifts: EWMA', 'Each period averaged with those before it, the older the less: a small shift that lasts is seen sooner than on a p′ chart.', `Aᵢ = λzᵢ + (1 − λ)Aᵢ₋₁ from 0, of the Laney z = (share − centre) ÷ (σᵢσz), so that periods of different sizes count alike; limits ± L √(λ/(2 − λ) · (1 − (1 − λ)²ⁱ)); λ = ${EWMA_DESIGN.lambda}, L = ${EWMA_DESIGN.L}: about 560 quiet points to a false alarm, were centre and σ known`, 'Roberts SW (1959) Technometrics 1:239; Lucas JM, Saccucci MS (1990) Technometrics 32:1.', 'nothing was audited in the period; it is passed over.', ewmaExample()),
  text('cusum', 'Small shifts: CUSUM', 'What adds up above and below the centre beyond a slack, and since when.', `C⁺ᵢ = max(0, C⁺ᵢ₋₁ + zᵢ − k), C⁻ᵢ = max(0, C⁻ᵢ₋₁ − zᵢ − k) of the Laney z; a signal beyond h, begun after the sum was last 0; k = ${CUSUM_DESIGN.k}, h = ${CUSUM_DESIGN.h}: about 465 quiet points to a false alarm, were centre and σ known`, 'Page ES (1954) Biometrika 41:100; Montgomery DC, Introduction to Statistical Quality Control, ch. 9.', 'nothing was audited in the period; it is passed over.', cusumExample()),
  text('phases', 'Phases of a control chart', 'Where the site changed something, what came before says nothing of what is usual after it.', 'a phase from one change to the next, if the change touched all that is shown; a period that the day cuts goes to the side with more of its days, the new one if as many. Each phase has its own centre, σz, limits and count of points; no run, moving range, average or sum is carried across', 'Wheeler DJ, Chambers DS (1992) Understanding Statistical Process Control, ch. 3; Woodall WH (2000) J Qual Technol 32:341.', 'the phase has fewer than two measured periods; below twenty its limits are provisional.', phaseExample()),
  text('recurring', 'Recurring errors', 'What one coder gets wrong again and again, and the peers do not.', 'Fisher’s exact test, one-sided, of charts with the error, coder against peers in the same work types; Benjamini–Hochberg at 10\u00a0% over all pairs tested; at least 3 charts; lift = share of the coder’s charts ÷ share of all', 'Fisher RA (1935); Benjamini Y, Hochberg Y (1995) JRSS B 57:289.', 'there is nobody to compare with.', recurringExample()),
  text('agreement', 'Agreement of auditors', 'Whether two auditors who judge the same chart blind come to the same result.', 'percent: Σ agreed ÷ charts; κ = (percent − chance) ÷ (1 − chance) with chance from the margins; AC1 the same with chance Σπ(1 − π) ÷ (q − 1)', 'Cohen J (1960); Fleiss JL et al. (1969) Psychol Bull 72:323; Gwet KL (2008) Br J Math Stat Psychol 61:29.', 'both used one category only: then nothing could be told from chance.', agreementExample()),
  text('percentile', 'Percentiles of turnaround', 'The length that a share of all laps stayed within; percentiles of groups are never averaged.', 'type 7: linear between the ordered laps at 1 + (n − 1)·share', 'Hyndman RJ, Fan Y (1996) Am Stat 50:361.', 'no lap has both its times.', `Laps of 2, 4, 6 and 20 hours: median ${formatValue(given(quantileType7({ x: [2, 4, 6, 20], q: [0.5] })).quantiles[0], 'hours')}.`),
];
