import { attributeSize } from '../sizes/attribute-size.js';
import { clusteredSize } from '../sizes/clustered-size.js';
import { meanSize } from '../sizes/mean-size.js';
import { neymanSize } from '../sizes/neyman-size.js';
import { proportionSize } from '../sizes/proportion-size.js';
import { twoProportionsSize } from '../sizes/two-proportions-size.js';
import { wilsonSize } from '../sizes/wilson-size.js';
import { method, type Method } from './method.js';

/** How many to draw. */
export const sizeMethods: Readonly<Record<string, Method>> = {
  'ss.attributes': method(attributeSize),
  'ss.proportion': method(proportionSize),
  'ss.mean': method(meanSize),
  'ss.stratifiedNeyman': method(neymanSize),
  'ss.wilson': method(wilsonSize),
  'ss.twoProportions': method(twoProportionsSize),
  'ss.clustered': method(clusteredSize),
};
