import type { FeatureRoute } from '../../shared/routing/feature-route.js';

export const routes: readonly FeatureRoute[] = [
  { path: '/feedback', load: () => import('./pages/feedback-page.js'), nav: 'feedback' },
  { path: '/feedback/:id', load: () => import('./pages/feedback-audit-page.js') },
];
