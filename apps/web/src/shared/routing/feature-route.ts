import type { Role } from '@overread/schema';
import type { ComponentType } from 'react';

/** Places in the left rail, in the order and grouping of the shell. A feature puts a route there by naming the place. */
export type NavPlace =
  | 'queue' | 'feedback'
  | 'insights.overview' | 'insights.quality' | 'insights.productivity' | 'insights.turnaround' | 'insights.errors' | 'insights.auditors' | 'insights.methods'
  | 'charts' | 'sampling' | 'imports'
  | 'admin.people' | 'admin.facilities' | 'admin.work-types' | 'admin.taxonomy' | 'admin.scoring' | 'admin.trail';

/** One screen of a feature. */
export interface FeatureRoute {
  /** Absolute path with react-router parameters, such as '/audit/:id'. */
  path: string;
  /** The lazy page: its module's default export is the component. */
  load: () => Promise<{ default: ComponentType }>;
  /** Where the rail shows it; left out for screens that are reached from another. */
  nav?: NavPlace;
  /** Who may open it; anyone else sees "not found". Left out: everyone who is signed in. */
  roles?: readonly Role[];
}
