import { estimateMethods, extrapolate, reportCautions, reportConventions, reportFigures, type EstimateMethodId, type FigureEstimate } from '@overread/domain/reports';
import { isRefusal } from '@overread/domain/statistics';
import { done, notFound, refuse, type ReadTx, type Result } from '@overread/api-platform';
import type { DrawReport, ReportMethod } from './draw-report.model.js';
import { drawnSample, reportedDraw } from './drawn-sample.query.js';
import type { ReportFigure, ReportFigureName, WithoutLimitsReason } from './figure.model.js';
import { exclusions, sampleStanding, scoringVersions, substitutions, unauditedCharts } from './sample-standing.query.js';
import { selectionMethod } from './selection-methods.js';

/** The level that dollars are usually shown at. */
export const usualConfidence = 0.9;

/** Below it a limit says next to nothing. */
const leastConfidence = 0.6;

/** Charts that were not audited and are named. */
const mostNamed = 100;

/** What the sample of a draw says of its frame, from its audits as they stand; refused for whoever sees only a part of the draw. */
export const drawReport = async (tx: ReadTx, { drawId, conf }: { readonly drawId: string; readonly conf: number }): Promise<Result<DrawReport>> => {
  if (!(conf >= leastConfidence && conf <= 0.999)) return refuse('INVALID', 'The level must be between 0.6 and 0.999.', { field: 'conf', remedy: 'Dollars are usually shown at 0.9.' });
  const draw = await reportedDraw(tx, drawId);
  if (draw === null) return notFound('draw');
  if (!tx.actor.allFacilities && !draw.facilityIds.every((id) => tx.actor.facilityIds.includes(id))) return refuse('NOT_ALLOWED', 'This draw reaches into facilities that are not yours; a part of it cannot be projected.', { remedy: 'Ask somebody who sees all of its facilities.' });
  const { name, design: drawnAs } = selectionMethod(draw.method);
  const sample = await drawnSample(tx, draw);
  // A draw by size whose chances came out equal was a simple one.
  const design = drawnAs === 'by_chance' && draw.hasEqualChances ? 'simple' : drawnAs;
  const extrapolation = extrapolate({ design, strata: sample, conf });
  if (isRefusal(extrapolation)) throw new Error(`the sample of draw ${draw.id} cannot be: ${extrapolation.error}`);
  const standing = await sampleStanding(tx, draw);
  const replaced = await substitutions(tx, draw);
  // Whoever audits must not learn whose chart is whose.
  const hidesStrata = draw.stratifiedBy === 'coder' && tx.actor.roles.includes('auditor');
  const cautions = reportCautions({ design, extrapolation, ...standing, unreplaced: replaced.filter(({ replacedBy }) => replacedBy === null).length, grew: draw.method === 'discovery' && draw.isExtended, hidesStrata });
  const figures = extrapolation.figures.map(toFigure);
  const strata = hidesStrata ? [] : extrapolation.strata.map(({ N, figures: own, ...stratum }) => ({ ...stratum, frame: N, figures: own.map(toFigure) }));
  return done({
    drawId: draw.id, number: draw.number, planName: draw.planName, confidence: conf, cautions, conventions: reportConventions(conf),
    isProjected: extrapolation.isProjected, isCensus: extrapolation.isCensus, isProvisional: standing.open > 0,
    proof: {
      method: draw.method, methodName: name, methodVersion: draw.methodVersion, stratifiedBy: draw.stratifiedBy, seed: draw.seed, frameHash: draw.frameHash,
      population: draw.population, frame: draw.frame, excluded: await exclusions(tx, draw), drawnAt: draw.drawnAt,
    },
    drawn: extrapolation.drawn, audited: extrapolation.audited, ...standing,
    unaudited: await unauditedCharts(tx, draw, mostNamed), substitutions: replaced, scoring: await scoringVersions(tx, draw),
    figures, strata, methods: methodsOf([...figures, ...strata.flatMap((stratum) => stratum.figures)]),
  });
};

const toFigure = ({ figure, N, without, ...rest }: FigureEstimate): ReportFigure => ({
  figure: figure.toUpperCase() as ReportFigureName,
  label: reportFigures.find(({ id }) => id === figure)?.label ?? figure,
  ...rest, frame: N, without: without === null ? null : (without.toUpperCase() as WithoutLimitsReason),
});

const methodsOf = (figures: readonly ReportFigure[]): ReportMethod[] => [...new Set(figures.filter(({ without }) => without !== 'NOT_AUDITED').map(({ method }) => method as EstimateMethodId))].map((id) => ({ id, ...estimateMethods[id] }));
