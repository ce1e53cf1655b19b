import { IntakeTables1764000000050 } from './migrations/intake-1-tables.js';

export type { ImportKindCode } from '@overread/formats';
export * from './batches/import-batch.model.js';
export * from './batches/import-enums.js';
export * from './charts/chart-detail.model.js';
export * from './charts/chart-enums.js';
export * from './charts/chart.model.js';
export * from './intake.module.js';
export type { FileToImport } from './running/file-to-import.js';
export { importFile } from './running/import-file.js';
export type { ImportReport } from './running/import-report.js';
export * from './second-reviews/second-review-lander.js';
export { undoImport } from './undo/undo-import.command.js';
export type { UploadPlace } from './uploads/upload-place.js';

/** The tables of this stage are written set-wise; no entity maps them. */
export const intakeEntities: never[] = [];
export const intakeMigrations = [IntakeTables1764000000050];
