export * from './book.js';
export * from './inpatient-cases.js';
export * from './secondaries.js';
export * from './visits.js';
