import { addUser, documents, drawEverything, importCharts, launchBrowser, type OverreadUnderTest, type SignedIn, startOverread } from '@overread/testing';
import type { Browser, Page } from 'playwright-core';
import { openAs, settle } from './open-dashboard.js';

interface Submitted { readonly audits: { readonly edges: readonly { readonly node: { readonly findings: readonly { readonly codeBefore: string | null; readonly codeAfter: string | null; readonly type: { readonly code: string }; readonly rationale: string | null }[]; readonly scores: readonly { readonly matched: number; readonly revised: number; readonly missed: number; readonly unsupported: number }[] } }[] } }

const submitted = `{ audits(filter: { from: "1900-01-01", to: "2999-12-31", sampleKind: ALL }) { edges { node { findings { codeBefore codeAfter rationale type { code } } scores { matched revised missed unsupported } } } } }`;

describe('an auditor at the keyboard', () => {
  let overread: OverreadUnderTest;
  let browser: Browser;
  const running: (() => Promise<void>)[] = [];
  let auditor: SignedIn;
  let page: Page;

  beforeAll(async () => {
    overread = await startOverread();
    running.push(() => overread.stop());
    await importCharts(overread, ['W1', 'W2'].map((account) => ({ account, facility: 'NORTH', coder: 'C1', dx: ['I11.0', 'N17.9', 'E87.6', 'I10'] })));
    await drawEverything(overread, 'Two charts');
    auditor = await addUser(overread, 'auditor', { role: 'auditor' });
    browser = await launchBrowser();
    running.push(() => browser.close());
    page = await openAs(browser, overread.address, { username: 'auditor', password: auditor.password });
    // Nothing below touches the mouse: a click would fail the test.
    await page.addInitScript(() => { (globalThis as unknown as EventTarget).addEventListener('pointerdown', () => { throw new Error('the mouse was used'); }); });
  }, 180_000);
  afterAll(async () => {
    for (const stop of running.reverse()) await stop();
  });

  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const type = async (text: string): Promise<void> => { await page.keyboard.type(text); };
  const audits = async () => (await auditor.ask<Submitted>(submitted)).audits.edges.map((edge) => edge.node);
  const atWorksheet = async (): Promise<void> => {
    await page.waitForURL(/\/audit\//);
    await page.getByRole('grid', { name: 'Lines of the chart' }).waitFor();
    await settle(page);
  };

  test('the queue opens the next chart with one key', async () => {
    await page.waitForURL(/\/queue$/);
    await page.getByRole('button', { name: /Start next/ }).waitFor();
    await press('s');
    await atWorksheet();
  });

  test('neither title nor address nor page names account or coder', async () => {
    expect(`${await page.title()} ${page.url()}`).not.toMatch(/W1|W2|C1/);
    expect(await page.getByRole('main').innerText()).not.toMatch(/\bC1\b/);
    expect(await page.getByRole('main').innerText()).toContain('Coder hidden');
  });

  test('a clean chart costs two chords', async () => {
    const first = page.url();
    await press('Shift+A', 'Control+Enter');
    await page.waitForURL((url) => url.href !== first && url.pathname.startsWith('/audit/'));
    await atWorksheet();
    expect((await audits()).map((audit) => [audit.findings.length, audit.scores[0]?.matched])).toEqual([[0, 4]]);
  });

  test('submitting too early goes to the first gap and says how many remain', async () => {
    const before = page.url();
    await press('Control+Enter');
    await page.getByText(/4 (lines|left|remain|more|to)/i).first().waitFor();
    expect(page.url()).toBe(before);
    expect(await audits()).toHaveLength(1);
  });

  test('a chart with one revision and one missed code, without the mouse', async () => {
    const grid = page.getByRole('grid', { name: 'Lines of the chart' });
    await grid.focus();
    await press('Home', 'k', 'k', 'k', 'k', 'k', 'k', 'j');
    await press('r');
    await type('N17.0');
    await press('Enter', '1', 'c');
    await type('Muddy brown casts are documented.');
    await press('Escape', 'w', 'ArrowDown', 'Escape');
    await press('m');
    await type('J96.01');
    await press('Tab');
    await type('Y');
    await press('Enter', '1', 'c');
    await type('Treated with oxygen for hypoxia.');
    await press('Escape', 'w', 'ArrowDown', 'ArrowDown', 'Escape', 'Shift+A', 'Control+Enter');
    await page.waitForURL(/\/queue/);
    const [both] = (await audits()).filter((audit) => audit.findings.length > 0);
    expect(both?.scores[0]).toMatchObject({ matched: 3, revised: 1, missed: 1, unsupported: 0 });
    expect(both?.findings.map(({ codeBefore, codeAfter, rationale }) => [codeBefore, codeAfter, rationale])).toEqual([
      ['N179', 'N170', 'Muddy brown casts are documented.'],
      [null, 'J9601', 'Treated with oxygen for hypoxia.'],
    ]);
  });

  test('an empty queue says so', async () => {
    await settle(page);
    expect(await page.getByRole('main').innerText()).toMatch(/nothing|no chart|empty|all done/i);
    expect((await auditor.ask<{ queue: { edges: unknown[] } }>(documents.queue, { state: 'OPEN', first: 10 })).queue.edges).toEqual([]);
  });
});
