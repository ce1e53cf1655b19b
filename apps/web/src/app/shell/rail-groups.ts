import type { FeatureRoute, NavPlace } from '../../shared/routing/feature-route.js';
import type { Session } from '../../shared/session/session.js';

interface RailEntry { place: NavPlace; label: string }
interface RailGroup { label: string | null; entries: readonly RailEntry[] }

/** The rail in its order. A place shows only when a feature has put a route there and the person's roles reach it. */
const rail: readonly RailGroup[] = [
  { label: null, entries: [{ place: 'queue', label: 'Queue' }, { place: 'feedback', label: 'Feedback' }] },
  {
    label: 'Insights',
    entries: [
      { place: 'insights.overview', label: 'Overview' },
      { place: 'insights.quality', label: 'Quality' },
      { place: 'insights.productivity', label: 'Productivity' },
      { place: 'insights.turnaround', label: 'Turnaround' },
      { place: 'insights.errors', label: 'Errors' },
      { place: 'insights.auditors', label: 'Auditors' },
      { place: 'insights.methods', label: 'Methods' },
    ],
  },
  { label: 'Work', entries: [{ place: 'charts', label: 'Charts' }, { place: 'sampling', label: 'Sampling' }, { place: 'imports', label: 'Imports' }] },
  {
    label: 'Admin',
    entries: [
      { place: 'admin.people', label: 'People' },
      { place: 'admin.facilities', label: 'Facilities and teams' },
      { place: 'admin.work-types', label: 'Work types and standards' },
      { place: 'admin.taxonomy', label: 'Error taxonomy' },
      { place: 'admin.scoring', label: 'Scoring methods' },
      { place: 'admin.trail', label: 'Trail' },
    ],
  },
];

export interface VisibleGroup { label: string | null; links: { label: string; path: string; place: NavPlace }[] }

/** The rail of one person: groups without a reachable screen are left out. */
export function railFor(routes: readonly FeatureRoute[], hasRole: Session['hasRole']): VisibleGroup[] {
  const reachable = new Map(routes.flatMap((route) => (route.nav && hasRole(route.roles) ? [[route.nav, route.path] as const] : [])));
  return rail
    .map(({ label, entries }) => ({ label, links: entries.flatMap((entry) => { const path = reachable.get(entry.place); return path === undefined ? [] : [{ label: entry.label, path, place: entry.place }]; }) }))
    .filter((group) => group.links.length > 0);
}

/** Where a person starts: auditors at the queue, who manages or trains at the overview, coders at their feedback; else at the first screen they reach. */
export function homePath(groups: readonly VisibleGroup[], hasRole: Session['hasRole']): string | null {
  const links = groups.flatMap((group) => group.links);
  const wanted: NavPlace = hasRole(['AUDITOR']) ? 'queue' : hasRole(['MANAGER', 'TRAINER', 'ADMIN']) ? 'insights.overview' : 'feedback';
  return (links.find((link) => link.place === wanted) ?? links[0])?.path ?? null;
}
