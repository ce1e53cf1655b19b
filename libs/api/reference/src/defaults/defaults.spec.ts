import { systemActor } from '@overread/domain/access';
import { defaultReasons, defaultTypes } from '@overread/domain/audits';
import { clockIds, DEFAULT_ALLOWANCE } from '@overread/domain/metrics';
import { defaultScoring } from '@overread/domain/scoring';
import type { ReadTx } from '@overread/api-platform';
import { openTestDoor, type TestDoor } from '@overread/testing';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allScoringMethods, allWorkStandards, allWorkTypes, foldWord, referenceEntities, scoringVersionInForce, taxonomy, workTypeCodesByWord } from '../index.js';
import { allTurnaroundTargets } from '../targets/turnaround-target-rows.query.js';
import { startingDay } from './starting-day.js';

let here: TestDoor;
beforeAll(async () => {
  here = await openTestDoor(referenceEntities);
});
afterAll(() => here.close());

const read = <T>(work: (tx: ReadTx) => Promise<T>): Promise<T> => here.door.read(systemActor('test'), work);

describe('an empty database already knows', () => {
  test('six work types, each with the standard of the trade for every facility', async () => {
    const standards = await read(allWorkStandards);
    expect(standards.map((each) => [each.workTypeCode, each.chartsPerHour, each.facilityId, each.effectiveFrom])).toEqual([
      ['inpatient', '2.5', null, startingDay],
      ['same-day-surgery', '5', null, startingDay],
      ['observation', '4', null, startingDay],
      ['emergency', '15', null, startingDay],
      ['clinic', '12', null, startingDay],
      ['ancillary', '30', null, startingDay],
    ]);
  });

  test('the taxonomy of the domain, both axes in its order', async () => {
    const inUse = { active: true, version: 1 };
    expect(await read(taxonomy)).toEqual({ types: defaultTypes.map((type) => ({ ...type, ...inUse })), reasons: defaultReasons.map((reason) => ({ ...reason, ...inUse })) });
  });

  test('one scoring method with the first version of the domain, in force for any chart', async () => {
    const [method, ...more] = await read(allScoringMethods);
    expect(more).toEqual([]);
    expect(method?.versions).toMatchObject([{ number: 1, ...defaultScoring, effectiveFrom: startingDay }]);
    expect(await read((tx) => scoringVersionInForce(tx, '2001-02-03'))).toEqual(method?.versions[0]);
    expect(await read((tx) => scoringVersionInForce(tx, '1999-12-31'))).toBeNull();
  });

  test('one target for each turnaround clock', async () => {
    const targets = await read(allTurnaroundTargets);
    expect(targets.map((each) => each.clock)).toEqual(clockIds);
    expect(targets.every((each) => each.workTypeCode === null && Number(each.targetHours) > 0)).toBe(true);
  });

  test('the usual allowance', async () => {
    expect((await here.asOwner<{ share: string }>('select share from allowance')).map((row) => Number(row.share))).toEqual([DEFAULT_ALLOWANCE]);
  });
});

describe('words of files', () => {
  test.each([
    ['Inpatient', 'inpatient'], [' INPATIENT ', 'inpatient'], ['IP', 'inpatient'], ['Observation', 'observation'], ['obs', 'observation'], ['Emergency', 'emergency'], ['ED', 'emergency'],
    ['Same-day surgery', 'same-day-surgery'], ['same day surgery', 'same-day-surgery'], ['SDS', 'same-day-surgery'], ['Clinic', 'clinic'], ['E/M', 'clinic'], ['Ancillary', 'ancillary'],
  ])('%s is %s', async (word, code) => {
    expect((await read(workTypeCodesByWord)).get(foldWord(word))).toBe(code);
  });

  test('every word stands for one work type only', async () => {
    const words = (await read(allWorkTypes)).flatMap((type) => [...new Set([type.code, type.name, ...type.aliases].map(foldWord))]);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  const extract = join(__dirname, '../../../../../../shared/data/extracts/inpatient_charts_wide.csv');
  if (!existsSync(extract)) console.warn(`SKIPPED: the work types of an extract need ${extract}`);
  (existsSync(extract) ? test : test.skip)('every work type of an extract is known', async () => {
    const [header = '', ...rows] = readFileSync(extract, 'utf8').trim().split(/\r?\n/);
    const at = header.split(',').indexOf('Work Type');
    const known = await read(workTypeCodesByWord);
    expect([...new Set(rows.map((row) => known.get(foldWord(row.split(',')[at] ?? ''))))]).toEqual(['inpatient']);
  });
});
