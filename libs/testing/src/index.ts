export * from './chromium/index.js';
export * from './database/index.js';
export { nobody, signIn, type Answer, type TestClient } from './graphql/sign-in.js';
export { addUser, loginOf, type SignedIn, type UserToAdd } from './people/add-user.js';
export * from './process/index.js';
export { documents, only, type Outcome } from './arrange/audit-documents.js';
export { chartFile, someCharts, type ChartRow } from './arrange/chart-file.js';
export { drawEverything, importCharts } from './arrange/import-charts.js';
export { importReviews, reviewFile } from './arrange/second-reviews.js';
