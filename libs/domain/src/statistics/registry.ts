import * as s from './index.js';
import { distributionMethods } from './registry/distribution-methods.js';
import { method, type Method } from './registry/method.js';
import { samplingMethods } from './registry/sampling-methods.js';
import { sizeMethods } from './registry/size-methods.js';

/**
 * Every method under the name that reference cases use: `methods[name](inputs)` gives the figures or `{ error: CODE }`. For
 * tests and acceptance only, so it is not part of the package's index (it reaches into sampling, which hashes with node:crypto).
 */
export const methods: Readonly<Record<string, Method>> = {
  ...distributionMethods,
  ...sizeMethods,
  ...samplingMethods,
  'prop.wilson': method(s.wilson),
  'prop.clopperPearson': method(s.clopperPearson),
  'prop.midP': method(s.midP),
  'prop.wilsonCC': method(s.wilsonContinuity),
  'prop.agrestiCoull': method(s.agrestiCoull),
  'prop.jeffreys': method(s.jeffreys),
  'prop.wald': method(s.wald),
  'prop.hypergeom': method(s.hypergeometricInterval),
  'prop.hypergeomUpper': method(s.hypergeometricUpper),
  'prop.hypergeomLower': method(s.hypergeometricLower),
  'prop.normalFpc': method(s.normalWithFpc),
  'prop.diffNewcombe': method(s.newcombeDifference),
  'cluster.ratio': method(s.clusterRatio),
  'cluster.kornGraubard': method(s.kornGraubard),
  'cluster.diff': method(s.differenceOfRatios),
  'weighted.hajekProportion': method(s.hajekProportion),
  'strat.proportion': method(s.stratifiedProportion),
  'strat.varianceOfTotal': method(s.varianceOfTotal),
  'quantile.type7': method(s.quantileType7),
  'sketch.ddMapping': method(s.ddMapping),
  'sketch.mergedQuantiles': method(s.mergedQuantiles),
  'extrap.meanPerUnit': method(s.meanPerUnit),
  'extrap.ratio': method(s.ratioTotal),
  'extrap.differenceMean': method(s.differenceMean),
  'extrap.ratioMean': method(s.ratioMean),
  'extrap.stratified': method(s.stratifiedTotal),
  'mus.stringer': method(s.stringerBound),
  'mus.hansenHurwitz': method(s.hansenHurwitz),
  'spc.p': method(s.pChart),
  'spc.u': method(s.uChart),
  'spc.laneyP': method(s.laneyP),
  'spc.laneyU': method(s.laneyU),
  'spc.ewma': method(s.ewma),
  'spc.cusum': method(s.cusum),
  'spc.rules': method(s.runRules),
  'spc.overdispersionTest': method(s.overdispersionTest),
  'irr.cohenKappa': method(s.cohenKappa),
  'irr.weightedKappa': method(s.weightedKappa),
  'irr.gwetAC1Table': method(s.gwetAc1Table),
  'irr.multiRater': method(s.multiRater),
  'irr.fleissKappa': method(s.fleissKappa),
  'irr.krippendorffAlpha': method(s.krippendorffAlpha),
  'cluster.betaBinomialMle': method(s.betaBinomialMle),
  'eb.momentsSimple': method(s.betaMoments),
  'eb.posterior': method(s.posteriorRate),
  'eb.rankCoders': method(s.rankCoders),
  'mult.adjust': method(s.adjustPValues),
  'assoc.pair': method(s.pairAssociation),
  'pareto.vitalFew': method(s.vitalFew),
};
