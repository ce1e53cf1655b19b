import { installedChromium } from './installed-chromium.js';
import { launchBrowser } from './launch-browser.js';

const page = (text: string) => `<!doctype html><body style="margin:40px;font:32px sans-serif;color:#000;background:#fff">${text}</body>`;

test.each([
  ['the installed one, or the bundled one where none is', {}],
  ['the bundled one', { bundled: true }],
])('a page with text is drawn by %s', async (_name, options) => {
  const browser = await launchBrowser(options);
  try {
    const tab = await browser.newPage();
    await tab.setContent(page(''));
    const blank = await tab.screenshot();
    await tab.setContent(page('Matched 80 of 100 codes'));
    const written = await tab.screenshot();
    expect(written.length).toBeGreaterThan(blank.length + 1_000);
    const widths = await tab.evaluate<number[]>(`(() => {
      const pen = new OffscreenCanvas(10, 10).getContext('2d');
      pen.font = '32px sans-serif';
      return [pen.measureText('iiii').width, pen.measureText('WWWW').width];
    })()`);
    expect(widths[1]).toBeGreaterThan(widths[0]! * 2);
  } finally {
    await browser.close();
  }
});

test.each([
  ['CHROME_PATH wins', '/opt/mine', () => true, '/opt/mine'],
  ['a usual place', undefined, (path: string) => path === '/usr/bin/chromium', '/usr/bin/chromium'],
  ['none', undefined, () => false, null],
])('which installed browser: %s', (_name, given, exists, found) => {
  expect(installedChromium(given, exists)).toBe(found);
});

test('a CHROME_PATH that leads nowhere is named', () => {
  expect(() => installedChromium('/nowhere', () => false)).toThrow('/nowhere');
});
