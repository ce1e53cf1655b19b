import * as sampling from '../../sampling/index.js';
import { method, type Method } from './method.js';

/** Which to draw. */
export const samplingMethods: Readonly<Record<string, Method>> = {
  'alloc.stratified': method(sampling.allocateStrata),
  'select.hashTicket': method(sampling.drawByHash),
  'select.srsR': method(sampling.simpleRandomR),
  'select.systematic': method(sampling.systematic),
  'select.ppsSystematic': method(sampling.ppsSystematic),
  'pps.inclusionProbabilities': method(sampling.inclusionProbabilities),
  'rng.mt19937': method(sampling.twisterOutputs),
};
