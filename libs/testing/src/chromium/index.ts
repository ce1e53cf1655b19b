export { launchBrowser, type LaunchBrowserOptions } from './launch-browser.js';
