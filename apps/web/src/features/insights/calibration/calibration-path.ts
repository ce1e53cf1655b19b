/** Where a calibration session is shown, by its draw. */
export const calibrationPath = (drawId: string): string => `/insights/auditors/calibrations/${drawId}`;
