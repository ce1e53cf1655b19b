import { methodComplaint } from './method-complaints.js';
import type { PlanMethodCode, PlanParameters } from './plan-data.js';

const fine: readonly (readonly [PlanMethodCode, PlanParameters])[] = [
  ['simple', { n: 30 }], ['simple', { percent: 5, unusableShare: 0.1 }], ['systematic', { n: 30, orderBy: 'charges' }],
  ['stratified', { n: 30, stratifyBy: 'drg_family', allocation: 'neyman', minimumPerStratum: 2 }], ['stratified', { n: 30, stratifyBy: 'value_band', valueBands: ['1000', '10000.50'] }],
  ['quota', { perCoder: 10 }], ['proportional_to_size', { n: 60, sizeBy: 'charges' }], ['risk_weighted', { n: 40, riskBy: ['coder', 'work_type'] }],
  ['discovery', { n: 100, discoveryN: 50, expandWhen: 'rate', expandAt: 0.05 }], ['discovery', { n: 51, discoveryN: 50, expandWhen: 'charts', expandAt: 0 }], ['focused', {}], ['all', {}],
];
test.each(fine)('%s %j can be drawn', (method, parameters) => expect(methodComplaint(method, parameters)).toBeNull());

const wrong: readonly (readonly [PlanMethodCode, PlanParameters, keyof PlanParameters])[] = [
  ['simple', {}, 'n'], ['simple', { n: 30, percent: 5 }, 'n'], ['simple', { n: 1.5 }, 'n'], ['simple', { percent: 101 }, 'percent'], ['simple', { n: 30, unusableShare: 1 }, 'unusableShare'],
  ['systematic', { n: 30, unusableShare: 0.1 }, 'unusableShare'], ['stratified', { n: 30 }, 'stratifyBy'], ['stratified', { n: 30, stratifyBy: 'coder', minimumPerStratum: -1 }, 'minimumPerStratum'],
  ['stratified', { n: 30, stratifyBy: 'value_band' }, 'valueBands'], ['stratified', { n: 30, stratifyBy: 'value_band', valueBands: ['500', '500'] }, 'valueBands'], ['stratified', { n: 30, stratifyBy: 'value_band', valueBands: ['x'] }, 'valueBands'],
  ['quota', { perCoder: 10, perCoderPercent: 5 }, 'perCoder'], ['quota', { perCoderPercent: 0 }, 'perCoderPercent'], ['proportional_to_size', { n: 60 }, 'sizeBy'],
  ['risk_weighted', { n: 40 }, 'riskBy'], ['risk_weighted', { n: 40, riskBy: ['value_band'] }, 'riskBy'], ['risk_weighted', { n: 40, riskBy: ['coder'], riskFloor: 0 }, 'riskFloor'],
  ['discovery', { percent: 5, discoveryN: 50, expandWhen: 'rate', expandAt: 0.05 }, 'n'], ['discovery', { n: 40, discoveryN: 50, expandWhen: 'rate', expandAt: 0.05 }, 'discoveryN'], ['discovery', { n: 100, discoveryN: 50 }, 'expandWhen'],
  ['discovery', { n: 100, discoveryN: 50, expandWhen: 'rate', expandAt: 5 }, 'expandAt'], ['discovery', { n: 100, discoveryN: 50, expandWhen: 'charts', expandAt: 0.5 }, 'expandAt'],
];
test.each(wrong)('%s %j names a field', (method, parameters, field) => expect(methodComplaint(method, parameters)).toMatchObject({ field }));
