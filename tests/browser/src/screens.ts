import type { TestClient } from '@overread/testing';

export type Persona = 'admin' | 'manager' | 'auditor' | 'coder' | 'trainer';

export interface Screen {
  readonly persona: Persona;
  readonly path: string;
}

const fixed: Readonly<Record<Persona, readonly string[]>> = {
  manager: ['/insights', '/insights/quality', '/insights/productivity', '/insights/turnaround', '/insights/errors', '/insights/auditors?r=last_365d', '/insights/methods', '/insights/quality?r=last_365d&trend=control', '/explore/charts', '/explore/audits', '/explore/findings', '/sampling/plans', '/sampling/plans/new', '/imports', '/feedback', '/queue'],
  admin: ['/admin/people', '/admin/facilities', '/admin/work-types', '/admin/taxonomy', '/admin/scoring', '/admin/trail'],
  auditor: ['/queue', '/feedback'],
  coder: ['/feedback', '/insights', '/explore/charts'],
  trainer: ['/insights/quality?r=last_365d&trend=cusum', '/insights/errors', '/explore/findings?examples=1'],
};

interface Ids {
  readonly charts: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
  readonly draws: { readonly edges: readonly { readonly node: { readonly id: string; readonly plan: { readonly id: string } } }[] };
  readonly audits: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
  readonly importBatches: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
}

const ids = `{
  charts(filter: {}, first: 1) { edges { node { id } } }
  draws(first: 1) { edges { node { id plan { id } } } }
  audits(filter: { from: "1900-01-01", to: "2999-12-31", sampleKind: ALL }, first: 1) { edges { node { id } } }
  importBatches(first: 1) { edges { node { id } } }
}`;

/** Every screen there is, with a record on those that show one. */
export const screens = async (manager: TestClient): Promise<Screen[]> => {
  const found = await manager.ask<Ids>(ids);
  const [chart, draw, audit] = [found.charts.edges[0]?.node, found.draws.edges[0]?.node, found.audits.edges[0]?.node];
  const record: Screen[] = [
    { persona: 'manager', path: `/explore/charts/${chart?.id ?? 'missing'}` },
    { persona: 'manager', path: `/sampling/plans/${draw?.plan.id ?? 'missing'}` },
    { persona: 'manager', path: `/sampling/draws/${draw?.id ?? 'missing'}` },
    { persona: 'manager', path: `/audit/${audit?.id ?? 'missing'}` },
    { persona: 'coder', path: `/feedback/${audit?.id ?? 'missing'}` },
  ];
  return [...(Object.entries(fixed) as [Persona, readonly string[]][]).flatMap(([persona, paths]) => paths.map((path) => ({ persona, path }))), ...record];
};
