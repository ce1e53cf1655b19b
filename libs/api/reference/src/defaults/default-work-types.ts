import type { SettingCode } from '../work-types/work-type.entity.js';

interface DefaultWorkType {
  readonly code: string;
  readonly name: string;
  readonly setting: SettingCode;
  /** What else files call it. */
  readonly aliases: readonly string[];
  /** Standard charts per hour, the middle of the trade's customs; a site sets its own from a date. */
  readonly chartsPerHour: string;
}

/** The kinds of work that a new installation knows, in the order they are listed. */
export const defaultWorkTypes: readonly DefaultWorkType[] = [
  { code: 'inpatient', name: 'Inpatient', setting: 'inpatient', aliases: ['IP', 'INP', 'INPT', 'Acute inpatient', 'Inpatient acute'], chartsPerHour: '2.5' },
  { code: 'same-day-surgery', name: 'Same-day surgery', setting: 'outpatient', aliases: ['SDS', 'Ambulatory surgery', 'Outpatient surgery', 'Day surgery', 'ASC', 'AMBSURG'], chartsPerHour: '5' },
  { code: 'observation', name: 'Observation', setting: 'outpatient', aliases: ['OBS', 'OBSV', 'Observation stay'], chartsPerHour: '4' },
  { code: 'emergency', name: 'Emergency', setting: 'outpatient', aliases: ['ED', 'ER', 'Emergency department', 'Emergency room'], chartsPerHour: '15' },
  { code: 'clinic', name: 'Clinic', setting: 'professional', aliases: ['E/M', 'EM', 'Clinic E/M', 'Clinic visit', 'Office visit', 'Professional', 'Profee', 'Pro-fee'], chartsPerHour: '12' },
  { code: 'ancillary', name: 'Ancillary', setting: 'outpatient', aliases: ['ANC', 'Ancillary services', 'Diagnostic', 'Lab', 'Radiology', 'Therapy'], chartsPerHour: '30' },
];
