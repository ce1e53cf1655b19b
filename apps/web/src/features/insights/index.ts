import type { FeatureRoute } from '../../shared/routing/feature-route.js';

/** The figures: everyone may ask, and the server shows each person the rows within their reach. */
export const routes: readonly FeatureRoute[] = [
  { path: '/insights', load: () => import('./overview/overview-page.js'), nav: 'insights.overview' },
  { path: '/insights/quality', load: () => import('./quality/quality-page.js'), nav: 'insights.quality' },
  { path: '/insights/productivity', load: () => import('./productivity/productivity-page.js'), nav: 'insights.productivity' },
  { path: '/insights/turnaround', load: () => import('./turnaround/turnaround-page.js'), nav: 'insights.turnaround' },
  { path: '/insights/errors', load: () => import('./errors/errors-page.js'), nav: 'insights.errors' },
  { path: '/insights/auditors', load: () => import('./auditors/auditors-page.js'), nav: 'insights.auditors', roles: ['ADMIN', 'MANAGER'] },
  { path: '/insights/auditors/calibrations/:drawId', load: () => import('./calibration/calibration-page.js'), roles: ['ADMIN', 'MANAGER'] },
  { path: '/insights/methods', load: () => import('./methods/methods-page.js'), nav: 'insights.methods' },
];
