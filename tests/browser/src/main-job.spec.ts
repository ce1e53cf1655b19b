import { addUser, extracts, launchBrowser, type OverreadUnderTest, plantedByCoder, type SignedIn, startOverread, withExtracts } from '@overread/testing';
import type { Browser, Page } from 'playwright-core';
import { openAs, settle, visit } from './open-dashboard.js';

const figures = ['dx-matched', 'dx-revised', 'dx-unsupported', 'dx-missed', 'wrong-principal', 'poa-errors', 'audited-charts'] as const;
const question = `query ($metrics: [String!]!) { metrics(filter: { from: "1900-01-01", to: "2999-12-31" }, metrics: $metrics) { total { values { metric value } } } }`;

interface Totals { readonly metrics: { readonly total: { readonly values: readonly { readonly metric: string; readonly value: number | null }[] } } }

withExtracts('the main job on the screen', () => {
  let overread: OverreadUnderTest;
  let browser: Browser;
  let admin: SignedIn;
  let page: Page;
  const running: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    overread = await startOverread();
    running.push(() => overread.stop());
    admin = await addUser(overread, 'admin', { role: 'admin' });
    browser = await launchBrowser();
    running.push(() => browser.close());
    page = await openAs(browser, overread.address, { username: 'admin', password: admin.password });
  }, 180_000);
  afterAll(async () => {
    for (const stop of running.reverse()) await stop();
  });

  const main = (): Promise<string> => page.getByRole('main').innerText();
  const upload = async (file: string): Promise<void> => {
    await visit(page, '/imports');
    await page.setInputFiles('input[type=file]', file);
    await page.waitForURL(/\/imports\/.+/);
    await settle(page);
  };
  const checkAndImport = async (): Promise<void> => {
    await page.getByRole('button', { name: /dry run/ }).click();
    await page.getByRole('button', { name: /^Import…/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByText('What happened').waitFor();
  };

  test('charts: dropped, tried, imported', async () => {
    await upload(extracts.charts);
    await page.getByLabel(/Add facilities and coders/).check();
    await checkAndImport();
    expect(await main()).toMatch(/200\s+added/);
  });

  test('a plan of every chart: preview, seed, lock, proof', async () => {
    await visit(page, '/sampling/plans/new');
    await page.getByLabel('Name of the plan').fill('Every chart');
    await page.getByLabel('From').fill('2026-01-01');
    await page.getByLabel('To', { exact: true }).fill('2026-12-31');
    await page.getByRole('radio', { name: /All charts/ }).check();
    await page.getByText(/n = 200/).first().waitFor();
    await page.getByRole('button', { name: 'Save plan' }).click();
    await page.getByRole('button', { name: /Draw and lock/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Draw and lock' }).click();
    await page.waitForURL(/\/sampling\/draws\/.+/);
    await page.getByText(/[0-9a-f]{64}/).first().waitFor();
    await page.getByRole('button', { name: /Verify/ }).first().click();
    await page.getByText('The draw holds: 8 of 8 checks pass').waitFor();
  });

  test('second reviews become audits whose figures are the planted ones', async () => {
    await upload(extracts.secondReviews);
    const choose = page.getByLabel(/draw/i).first();
    await choose.click();
    await page.getByRole('option').first().click();
    await checkAndImport();
    const planted = [...plantedByCoder().values()];
    const sum = (pick: (counts: (typeof planted)[number]) => number): number => planted.reduce((total, counts) => total + pick(counts), 0);
    const { metrics } = await admin.ask<Totals>(question, { metrics: figures });
    expect(Object.fromEntries(metrics.total.values.map(({ metric, value }) => [metric, value]))).toEqual({
      'dx-matched': sum((c) => c.matched), 'dx-revised': sum((c) => c.revised), 'dx-unsupported': sum((c) => c.unsupported), 'dx-missed': sum((c) => c.missed),
      'wrong-principal': sum((c) => c.wrongPrincipal), 'poa-errors': sum((c) => c.poa), 'audited-charts': 200,
    });
  });

  test('the overview shows them, and the number of audits opens as many rows', async () => {
    await visit(page, '/insights');
    expect(await main()).toMatch(/Charts audited[\s\S]*?200/);
    await visit(page, '/explore/audits');
    expect(await main()).toMatch(/\b200\b/);
  });
});
