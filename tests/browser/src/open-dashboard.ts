import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

export interface View {
  readonly width: number;
  readonly scheme: 'light' | 'dark';
}

export const desk: View = { width: 1280, scheme: 'light' };

/** A fresh browser profile that shows the dashboard as one person sees it; signed in on the login page, by keyboard. */
export const openAs = async (browser: Browser, address: string, person: { username: string; password: string }, view: View = desk): Promise<Page> => {
  const context: BrowserContext = await browser.newContext({ viewport: { width: view.width, height: 900 }, colorScheme: view.scheme, baseURL: address, reducedMotion: 'reduce' });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  await page.goto('/login');
  await page.getByRole('textbox', { name: 'Username' }).focus();
  await page.keyboard.type(person.username);
  await page.keyboard.press('Tab');
  await page.keyboard.type(person.password);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname !== '/login');
  return page;
};

/** Goes to a screen and waits until nothing is loading any more. */
export const visit = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  await settle(page);
};

/** Until no request is under way and no skeleton is left. */
export const settle = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle');
  await page.locator('.mantine-Skeleton-root[data-visible], .mantine-Loader-root').first().waitFor({ state: 'hidden' });
};

interface AxeNode { readonly target: readonly unknown[]; readonly failureSummary?: string }
interface AxeRun { readonly violations: readonly { readonly id: string; readonly nodes: readonly AxeNode[] }[] }

/** What axe finds against WCAG 2.2 A and AA, one line a place; empty = nothing. */
export const accessibilityFaults = async (page: Page): Promise<string[]> => {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: (root: unknown, options: object) => Promise<AxeRun> } }).axe.run((globalThis as unknown as { document: unknown }).document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] }));
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} — ${(node.failureSummary ?? '').split('\n').at(1)?.trim() ?? ''}`));
};

/** How many CSS pixels of the page lie beyond the window, once it has settled into its width; 0 = none. */
export const beyondWindow = async (page: Page): Promise<number> => {
  const measure = (): Promise<number> =>
    page.evaluate(() => {
      const root = (globalThis as unknown as { document: { documentElement: { scrollWidth: number; clientWidth: number } } }).document.documentElement;
      return root.scrollWidth - root.clientWidth;
    });
  for (let tries = 0; tries < 20 && (await measure()) > 0; tries += 1) await page.waitForTimeout(100);
  return measure();
};
