import { addUser, documents, drawEverything, importCharts, importReviews, loginOf, nobody, someCharts, startOverread, type OverreadUnderTest, type TestClient } from '@overread/testing';
import { buildSchema, getNamedType, isObjectType, type GraphQLOutputType } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const schema = buildSchema(readFileSync(join(__dirname, '../../../libs/schema/schema.graphql'), 'utf8'));
/** Everything that can be asked of a type. */
const allOf = (type: GraphQLOutputType): string => {
  const named = getNamedType(type);
  return isObjectType(named) ? `{ ${Object.values(named.getFields()).map((field) => `${field.name} ${allOf(field.type)}`).join(' ')} }` : '';
};
const drawReport = `query ($drawId: UUID!) { drawReport(drawId: $drawId) { ... on DrawReport ${allOf(schema.getType('DrawReport') as GraphQLOutputType)} ... on Refusal { code } } }`;

const charts = [...someCharts(6, 'NORTH', ['C1']), ...someCharts(4, 'SOUTH', ['C2'])];

describe('the report of a draw', () => {
  let overread: OverreadUnderTest;
  let manager: TestClient;
  let drawId: string;

  const file = (client: TestClient, name: string): Promise<Response> => client.fetch(`/reports/draws/${name}`);

  beforeAll(async () => {
    overread = await startOverread();
    await importCharts(overread, charts);
    drawId = await drawEverything(overread, 'All');
    await importReviews(overread, drawId, charts);
    manager = await addUser(overread, 'manager', { role: 'manager' });
  }, 120_000);
  afterAll(() => overread.stop());

  test('as JSON it is what the query answers, and what the command prints', async () => {
    const asked = await manager.ask<{ drawReport: object }>(drawReport, { drawId });
    const downloaded = (await (await file(manager, `${drawId}.json`)).json()) as object;
    expect(downloaded).toEqual(asked.drawReport);
    // Every third chart lacks a code and every fourth has one too many: 3, 4, 6, 8 and 9 of 10 are wrong, and all were audited.
    expect(downloaded).toMatchObject({ drawId, drawn: 10, audited: 10, isCensus: true, confidence: 0.9, proof: { seed: 'All', frame: 10 }, figures: [{ figure: 'CHARTS_WITH_ERROR', method: 'census', found: 5, mean: { point: 0.5, se: 0 } }, {}, {}, {}] });
    const printed = await overread.run('report', 'draw', drawId, '--json');
    expect(JSON.parse(printed.stdout)).toEqual(downloaded);
  });

  test('as PDF it is a file to save, named without a word of patients or coders', async () => {
    const pdf = await file(manager, `${drawId}.pdf?conf=0.95`);
    expect([pdf.status, pdf.headers.get('content-type'), pdf.headers.get('content-disposition'), pdf.headers.get('cache-control')]).toEqual([200, 'application/pdf', `attachment; filename="draw-report-${drawId}.pdf"`, 'no-store']);
    expect(Buffer.from(await pdf.arrayBuffer()).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });

  test('strangers, coders and whoever sees a part of the draw are refused', async () => {
    const coder = await loginOf(overread, 'C1');
    const northern = await addUser(overread, 'north-manager', { role: 'manager', facility: 'NORTH' });
    for (const format of ['pdf', 'json']) {
      expect([format, (await file(nobody(overread.address), `${drawId}.${format}`)).status]).toEqual([format, 401]);
      expect([format, (await file(coder, `${drawId}.${format}`)).status]).toEqual([format, 403]);
      expect([format, (await file(northern, `${drawId}.${format}`)).status]).toEqual([format, 403]);
    }
    expect((await coder.answer(drawReport, { drawId })).errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
    expect((await northern.ask<{ drawReport: object }>(drawReport, { drawId })).drawReport).toEqual({ code: 'NOT_ALLOWED' });
  });

  test('no draw, no such format and no level are told apart', async () => {
    for (const [name, status] of [['0198c5f2-0000-7000-8000-000000000000.pdf', 404], [`${drawId}.xlsx`, 404], ['x.pdf', 404], [drawId, 404], [`${drawId}.json?conf=2`, 400], [`${drawId}.json?conf=0.9&conf=0.8`, 400]] as const) expect([name, (await file(manager, name)).status]).toEqual([name, status]);
  });

  test('each file that was taken is in the trail, and no refused one', async () => {
    const { trail } = await manager.ask<{ trail: { edges: { node: { intent: string } }[] } }>(documents.trail, { noun: 'draw', recordId: drawId });
    expect(trail.edges.filter(({ node }) => node.intent === 'draw.export-report')).toHaveLength(2);
  });
});
