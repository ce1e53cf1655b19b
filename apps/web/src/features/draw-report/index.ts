import type { FeatureRoute } from '../../shared/routing/feature-route.js';

/** What the audits of a draw say of its frame; reached from the draw. */
export const routes: readonly FeatureRoute[] = [
  { path: '/sampling/draws/:id/report', load: () => import('./report-page.js'), roles: ['ADMIN', 'MANAGER', 'AUDITOR', 'TRAINER'] },
];
