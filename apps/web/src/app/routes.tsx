// How a feature joins: `features/<name>/index.ts` exports `routes: FeatureRoute[]` (shared/routing/feature-route.ts), each
// `{ path, load: () => import('./pages/x-page.js'), nav?, roles? }`; the page's module has the component as default export.
// Nothing else is registered anywhere: a route exists when its feature's folder does. Features import `shared/`, never
// each other and never `app/`.
import type { FeatureRoute } from '../shared/routing/feature-route.js';

const modules = import.meta.glob<{ routes: readonly FeatureRoute[] }>('../features/*/index.ts', { eager: true });

/** The routes of every feature, in the order of their folders. */
export const featureRoutes: readonly FeatureRoute[] = Object.keys(modules).sort().flatMap((path) => modules[path]?.routes ?? []);
