export * from './chromium/index.js';
export * from './database/index.js';
