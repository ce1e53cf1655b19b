import { systemActor, type Actor } from '@overread/domain/access';
import type { Door, Result } from '@overread/api-platform';
import { auditorsOf, calendarOf, codersOf, type Calendar, type SeedAuditor, type SeedCoder } from '@overread/seed';

/** Whoever builds the demo; the trail says so. */
export const demoBuilder = systemActor('demo department');

export interface DemoOptions {
  readonly seed: string;
  /** Civil day in UTC; everything of the demo ends before it. */
  readonly today: string;
  /** Share of the working days that are kept; 1 when left out. */
  readonly share?: number;
}

/** What every step of the build works with. */
export interface DemoSite {
  readonly door: Door;
  readonly options: DemoOptions;
  readonly calendar: Calendar;
  readonly coders: ReadonlyMap<string, SeedCoder>;
  readonly auditors: ReadonlyMap<string, SeedAuditor>;
  readonly say: (line: string) => void;
}

export const demoSite = (door: Door, options: DemoOptions, say: (line: string) => void): DemoSite => {
  const calendar = calendarOf(options.today);
  const byCode = <T extends { readonly code: string }>(people: readonly T[]): Map<string, T> => new Map(people.map((each) => [each.code, each]));
  return { door, options, calendar, coders: byCode(codersOf(options.seed, calendar)), auditors: byCode(auditorsOf(calendar)), say };
};

/** Everybody of the demo as they would sign in, by staff code. */
export type DemoPeople = ReadonlyMap<string, Actor>;

export const personOf = (people: DemoPeople, code: string): Actor => {
  const actor = people.get(code);
  if (actor === undefined) throw new Error(`the demo department has nobody with the code ${code}`);
  return actor;
};

/** The demo does nothing that may be refused: a refusal is a fault of the build. */
export const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`demo department: ${result.refusal.message}`);
  return result.value;
};
