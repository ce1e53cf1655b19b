import { openTestDoor, type TestDoor } from '@overread/testing';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { identityEntities } from '@overread/api-identity';
import { referenceEntities } from '@overread/api-reference';
import type { LandedReviews, SecondReview, SecondReviewLander } from '../second-reviews/second-review-lander.js';
import { importer, importText } from '../testing/import-text.js';
import type { FileToImport } from './file-to-import.js';
import { importFile } from './import-file.js';

const extracts = join(__dirname, '../../../../../../shared/data/extracts');
const files = { charts: 'inpatient_charts_wide.csv', time_log: 'coder_time_log.csv', queries: 'physician_queries.csv', second_reviews: 'second_review_codes_long.csv' } as const;
const there = Object.values(files).every((name) => existsSync(join(extracts, name)));
if (!there) console.warn(`SKIPPED: ${Object.values(files).join(', ')} not found in ${extracts}`);

(there ? describe : describe.skip)('the extracts of a coding department', () => {
  let at: TestDoor;
  beforeAll(async () => {
    at = await openTestDoor([...identityEntities, ...referenceEntities]);
  });
  afterAll(() => at.close());

  const bring = (kind: keyof typeof files, more: Partial<FileToImport> = {}) =>
    importFile(at.door, importer, {
      kind, home: '/nowhere', path: join(extracts, files[kind]), fileName: files[kind], mapping: null, dryRun: false, createMissing: true,
      zones: { NMC: 'America/New_York', LKS: 'America/Chicago', DST: 'America/Phoenix' }, drawId: null, errorsPath: null, lander: null, onProgress: () => undefined, ...more,
    });

  test('come in clean, each with its count', async () => {
    expect(await bring('charts')).toMatchObject({ state: 'committed', rowsRead: 200, rowsAdded: 200, rowsRejected: 0, createdFacilities: ['DST', 'LKS', 'NMC'] });
    expect(await bring('time_log')).toMatchObject({ rowsRead: 363, rowsAdded: 363, rowsRejected: 0, createdCoders: [] });
    expect(await bring('queries')).toMatchObject({ rowsRead: 41, rowsAdded: 41, rowsRejected: 0 });
  });

  test('hold what the files say', async () => {
    const dx = readFileSync(join(extracts, files.charts), 'utf8').trim().split(/\r?\n/).slice(1).reduce((sum, line) => sum + line.split(',').slice(17, 67).filter((cell, place) => place % 2 === 0 && cell !== '').length, 0);
    const [sums] = await at.asOwner('select count(*)::int as charts, sum(cardinality(dx))::int as dx, count(distinct coder_id)::int as coders from chart');
    expect(sums).toEqual({ charts: 200, dx, coders: 10 });
    const minutes = readFileSync(join(extracts, files.time_log), 'utf8').trim().split(/\r?\n/).slice(1).reduce((sum, line) => sum + Number(line.split(',')[3]), 0);
    expect(await at.asOwner('select sum(minutes)::int as minutes from time_log')).toEqual([{ minutes }]);
    // Phoenix keeps no daylight saving: 10:57 is 17:57 UTC all year.
    expect(await at.asOwner("select extract(epoch from discharge_at)::bigint::text as s from chart where account_number = 'A4100000'")).toEqual([{ s: String(Date.parse('2026-02-14T17:57:00Z') / 1000) }]);
  });

  test('change nothing the second time', async () => {
    const digest = () => at.asOwner("select md5(string_agg(c::text, '|' order by id)) as hash from chart c");
    const before = await digest();
    for (const kind of ['charts', 'time_log', 'queries'] as const) expect(await bring(kind)).toMatchObject({ alreadyImported: true, rowsAdded: 0, rowsReplaced: 0, rowsRejected: 0 });
    expect(await digest()).toEqual(before);
  });

  test('second reviews are handed over whole, one for each account, with their draw', async () => {
    const [{ id: drawId = '' } = {}] = await at.asOwner<{ id: string }>(`
      with planned as (insert into plan (id, name, filter, method, parameters, exclusions, scoring_version_id, facility_ids) select uuid7(), 'p', '{}', 'all', '{}', '{}', id, '{}' from scoring_version limit 1 returning id)
      insert into draw (id, plan_id, number, seed, method, method_version, parameters, filter, population_count, frame_count, frame_hash, selected_count, projectable, facility_ids, root_draw_id)
      select x.id, planned.id, 1, 's', 'all', 'v', '{}', '{}', 0, 0, 'h', 0, true, '{}', x.id from planned, (select uuid7() as id) x returning id`);
    const taken: SecondReview[] = [];
    const lander: SecondReviewLander = (_, draw, __, reviews): Promise<LandedReviews> => {
      expect(draw).toBe(drawId);
      taken.push(...reviews);
      return Promise.resolve({ added: reviews.length, unchanged: 0, errors: [] });
    };
    expect(await bring('second_reviews', { lander, drawId, createMissing: false })).toMatchObject({ rowsRead: 2441, rowsAdded: 200, rowsRejected: 0 });
    expect(taken).toHaveLength(200);
    expect(taken[0]).toMatchObject({ row: 2, accountNumber: 'A4100000', facilityCode: null });
    expect(taken[0]?.codes.diagnoses.map((line) => line.code)).toEqual(['I618', 'I615', 'G919', 'Z66', 'E119', 'E785', 'H409', 'M1990', 'I6523']);
    expect(await bring('second_reviews', { lander, drawId: '00000000-0000-7000-8000-000000000000', createMissing: false })).toMatchObject({ state: 'failed', failure: expect.stringContaining('draw') as unknown });
  });

  test('what the lander refuses is named by the column of the file, with every row of the account', async () => {
    const [{ id: drawId = '' } = {}] = await at.asOwner<{ id: string }>('select id from draw limit 1');
    const lander: SecondReviewLander = (_, __, ___, reviews) => Promise.resolve({ added: 0, unchanged: 0, errors: reviews.map((each) => ({ row: each.row, field: 'accountNumber', code: 'NOT_IN_DRAW', severity: 'error' as const, message: 'not sampled', remedy: 'leave it out', value: each.accountNumber })) });
    const report = await importText(at.door, 'second_reviews', 'Acct #,Seq,System,Code\nZ1,1,ICD-10-CM,I10\nZ1,2,ICD-10-CM,E11.9', { lander, drawId, mapping: { columns: { accountNumber: 'Acct #' } } });
    expect(report).toMatchObject({ rowsRead: 2, rowsRejected: 1, errors: [{ row: 2, field: 'Acct #', code: 'NOT_IN_DRAW' }] });
    expect(await at.asOwner('select row_number, cells from import_rejected_row order by 1')).toEqual([{ row_number: 2, cells: ['Z1', '1', 'ICD-10-CM', 'I10'] }, { row_number: 3, cells: ['Z1', '2', 'ICD-10-CM', 'E11.9'] }]);
  });
});
