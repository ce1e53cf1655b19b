import { existsSync } from 'node:fs';

const places = [
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/lib/chromium/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The browser that `CHROME_PATH` names, else one at a usual place, else `null`. Throws when `CHROME_PATH` leads nowhere. */
export function installedChromium(given = process.env['CHROME_PATH'], exists: (path: string) => boolean = existsSync): string | null {
  if (given && !exists(given)) throw new Error(`CHROME_PATH is ${given}, and there is no such file.`);
  return given || (places.find(exists) ?? null);
}
