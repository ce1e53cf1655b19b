export * from './answer-due.js';
export * from './effective-finding.js';
export * from './rebuttal-event.js';
