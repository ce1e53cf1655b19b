import { addAnnotation, type AnnotationDraft } from '@overread/api-reference';
import { done } from '@overread/api-platform';
import { truths, type Calendar } from '@overread/seed';
import { demoBuilder, must, type DemoSite } from './demo-site.js';

interface PlannedAnnotation extends Omit<AnnotationDraft, 'facilityId' | 'teamId'> {
  /** By code; left out = every facility. */
  readonly facility?: string;
  /** By name; left out = every team. */
  readonly team?: string;
}

/** What the demo's people know of the planted truths, and the yearly code sets. The slide at one facility nobody has explained yet. */
const annotationsOf = ({ months, firstDay, lastDay }: Calendar): readonly PlannedAnnotation[] => {
  const startOf = (month: number): string => months[month]?.from ?? firstDay;
  const years = [...new Set(months.map(({ from }) => Number(from.slice(0, 4))))];
  const planned: readonly PlannedAnnotation[] = [
    { day: startOf(truths.taughtFromMonth), kind: 'education', words: 'Course on present-on-admission indicators and specificity', team: truths.taughtTeam },
    { day: startOf(truths.lateMonth), kind: 'system', words: 'Interface upgrade: charts became available days late for a month', facility: truths.lateFacility },
    ...years.map((year) => ({ day: `${String(year)}-10-01`, kind: 'code-set' as const, words: `ICD-10-CM and ICD-10-PCS of fiscal year ${String(year + 1)} in force` })),
  ];
  return planned.filter(({ day }) => day >= firstDay && day <= lastDay);
};

/** Notes what changed at the site, as a manager would. */
export const noteAnnotations = async ({ door, calendar }: DemoSite): Promise<void> => {
  must(await door.attempt(demoBuilder, 'demo.annotations', async (tx) => {
    for (const { facility, team, ...annotation } of annotationsOf(calendar)) {
      const [at, of] = [await tx.row<{ id: string }>('select id from facility where code = $1', [facility ?? null]), await tx.row<{ id: string }>('select id from team where name = $1', [team ?? null])];
      must(await addAnnotation(tx, { ...annotation, facilityId: at?.id ?? null, teamId: of?.id ?? null }));
    }
    return done(null);
  }));
};
