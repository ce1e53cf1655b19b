import { addUser, drawEverything, importCharts, importReviews, launchBrowser, loginOf, someCharts, startOverread, type OverreadUnderTest, type SignedIn } from '@overread/testing';
import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, beyondWindow, openAs, visit, type View } from './open-dashboard.js';
import { screens, type Persona, type Screen } from './screens.js';

/** The window that a page must fit into without scrolling sideways, in CSS pixels. */
const narrowest = 320;

describe('every screen', () => {
  let overread: OverreadUnderTest;
  let browser: Browser;
  const running: (() => Promise<void>)[] = [];
  let people: Readonly<Record<Persona, { readonly username: string; readonly client: SignedIn }>>;
  let all: Screen[];

  beforeAll(async () => {
    overread = await startOverread();
    running.push(() => overread.stop());
    const charts = someCharts(48, 'NORTH', ['C1', 'C2']);
    await importCharts(overread, charts.slice(0, 40));
    await importReviews(overread, await drawEverything(overread, 'Judged'), charts.slice(0, 40));
    await importCharts(overread, charts);
    await drawEverything(overread, 'Waiting');
    const as = async (role: Persona) => ({ username: role, client: await addUser(overread, role, { role }) });
    people = { admin: await as('admin'), manager: await as('manager'), auditor: await as('auditor'), trainer: await as('trainer'), coder: { username: 'c1', client: await loginOf(overread, 'C1') } };
    all = await screens(people.manager.client);
    browser = await launchBrowser();
    running.push(() => browser.close());
  }, 240_000);
  afterAll(async () => {
    for (const stop of running.reverse()) await stop();
  });

  const look = async (view: View, check: (page: Page, screen: Screen) => Promise<string[]>): Promise<string[]> => {
    const found: string[] = [];
    for (const persona of Object.keys(people) as Persona[]) {
      const { username, client } = people[persona];
      const page = await openAs(browser, overread.address, { username, password: client.password }, view);
      page.on('pageerror', (error) => found.push(`${persona} ${page.url()}: ${error.message}`));
      for (const screen of all.filter((each) => each.persona === persona)) {
        await visit(page, screen.path);
        found.push(...(await check(page, screen)).map((fault) => `${persona} ${screen.path}: ${fault}`));
      }
      await page.context().close();
    }
    return found;
  };

  test.each(['light', 'dark'] as const)('axe finds nothing (%s), no page is missing and none scrolls sideways', async (scheme) => {
    const faults = await look({ width: 1280, scheme }, async (page) => {
      const heading = await page.getByRole('heading', { level: 1 }).first().innerText();
      const missing = /not found|no such|went wrong/i.test(heading) ? [`the page says “${heading}”`] : [];
      const unnamed = (await page.title()).includes('Overread') ? [] : ['the title does not name the product'];
      const wide = await accessibilityFaults(page);
      await page.setViewportSize({ width: narrowest, height: 800 });
      const beyond = await beyondWindow(page);
      const sideways = beyond > 0 ? [`${beyond} px lie beyond a window of ${narrowest} px`] : [];
      const narrow = scheme === 'light' ? (await accessibilityFaults(page)).map((fault) => `at ${narrowest} px: ${fault}`) : [];
      await page.setViewportSize({ width: 1280, height: 900 });
      return [...missing, ...unnamed, ...wide, ...sideways, ...narrow];
    });
    expect(faults).toEqual([]);
  }, 400_000);
});
