export * from './app.module.js';
export * from './http/serve.js';
export * from './process/data-source-options.js';
export * from './process/migrations.js';
export * from './process/open-overread.js';
export * from './graphql/print-schema.js';
