export { estimateMethods, type EstimateMethodId } from './estimate-methods.js';
export { extrapolate, type Extrapolation, type StratumExtrapolation } from './extrapolate.js';
export type { Estimate, FigureEstimate, Limits, NoErrorBound, WithoutLimits } from './figure-estimate.js';
export { amountWords, limitWords, remarkWords, type LimitWords, type ReportUnit } from './figure-words.js';
export { mostErrorsUnseen } from './most-errors-unseen.js';
export { levelWords, reportCautions, type ReportFacts } from './report-cautions.js';
export { reportConventions } from './report-conventions.js';
export { reportFigures, type ReportFigure, type ReportFigureId } from './report-figures.js';
export type { JudgedChart, SampleDesign, SampledStratum, SampleToProject } from './sample-to-project.js';
