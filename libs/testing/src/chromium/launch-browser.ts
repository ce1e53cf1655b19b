import { chromium, type Browser } from 'playwright-core';
import { bundledChromium } from './bundled-chromium.js';
import { installedChromium } from './installed-chromium.js';

export interface LaunchBrowserOptions {
  /** Use the one inside the npm package although one is installed. */
  readonly bundled?: boolean;
}

/** Quiet on the network, and able to run as root in a container. */
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'];

/** Starts a headless Chromium with an empty profile, which disappears with it: an installed one, else the one inside @sparticuz/chromium. */
export async function launchBrowser(options: LaunchBrowserOptions = {}): Promise<Browser> {
  const installed = options.bundled ? null : installedChromium();
  if (installed) return chromium.launch({ executablePath: installed, args: flags });
  const { executable, env } = await bundledChromium();
  return chromium.launch({ executablePath: executable, args: flags, env: { ...process.env, ...env } as Record<string, string> });
}
