export * from './add-business-days.js';
export * from './civil-date.js';
export * from './civil-day.js';
export * from './day-length-hours.js';
export * from './local-to-instant.js';
export * from './periods.js';
export { isZone } from './zone-offset.js';
