import { addClusters } from '../../statistics/index.js';
import { clusterNames } from '../facts/cluster-names.js';
import { clockIds } from '../clocks/clock-definitions.js';
import type { ClockFacts, Facts } from '../facts/facts.js';

/** Codes audited and codes right of each of 24 charts: errors sit together, as they do. */
export const exampleCharts: readonly { readonly m: number; readonly x: number }[] = [
  12, 9, 14, 11, 8, 13, 10, 12, 15, 9, 11, 10, 13, 12, 8, 14, 10, 11, 12, 9, 13, 10, 12, 12,
].map((m, at) => ({ m, x: m - ([4, 0, 0, 1, 0, 0, 0, 3, 0, 0, 1, 0][at % 12] ?? 0) }));

/** Twelve laps: with ten or more even the 90th percentile may be judged. */
const laps: ClockFacts = { sample: { kind: 'sorted', minutes: [180, 240, 360, 480, 600, 720, 900, 1_080, 1_440, 1_800, 2_880, 4_320] }, targeted: 12, withinTarget: 10 };

/** One small made-up department, from which the methods page works out each number; nothing of it was measured anywhere. */
export const exampleFacts: Facts = {
  sums: {
    charts: 400, standardHours: 150, chartsWithStandard: 400, codingMinutes: 8_800, chartsTimed: 400,
    scheduledMinutes: 12_000, allowanceMinutes: 1_200, nonCodingMinutes: 1_200, loggedDays: 25, notFinalCoded: 30, notFinalCodedDollars: 450_000,
    audits: 40, cleanCharts: 34,
    dxMatched: 380, dxRevised: 8, dxUnsupported: 6, dxMissed: 12, pcsMatched: 45, pcsRevised: 2, pcsUnsupported: 1, pcsMissed: 3, servicesMatched: 90, servicesRevised: 3, servicesUnsupported: 2, servicesMissed: 2,
    drgRight: 23, drgAudited: 25, emRight: 22, emAudited: 24, principalRight: 38, principalAudited: 40, dispositionRight: 39, dispositionAudited: 40,
    findings: 36, findingsRaised: 40, scoredFindings: 30, minorFindings: 20, moderateFindings: 12, majorFindings: 4, overFindings: 10, underFindings: 18, neutralFindings: 8,
    wrongPrincipalFindings: 2, poaFindings: 7, overDollars: 3_200, underDollars: 9_100, findingsAnswered: 32, findingsDisputed: 8, disputesDecided: 10, disputesConceded: 4,
    queries: 50, queriesAnswered: 44, queriesOpen: 6, queriesAgreed: 35, queriesDisagreed: 4, queriesNoOpinion: 3, queriesCancelled: 2,
  },
  clusters: Object.fromEntries(clusterNames.map((name) => [name, addClusters(exampleCharts)])),
  clocks: Object.fromEntries(clockIds.map((id) => [id, laps])),
};
