import { annotationPolicy } from './policies/annotation.policy.js';
import { auditPolicy } from './policies/audit.policy.js';
import { chartPolicy } from './policies/chart.policy.js';
import { drawPolicy } from './policies/draw.policy.js';
import { facilityPolicy } from './policies/facility.policy.js';
import { findingPolicy } from './policies/finding.policy.js';
import { importPolicy } from './policies/import.policy.js';
import { metricPolicy } from './policies/metric.policy.js';
import { personPolicy } from './policies/person.policy.js';
import { planPolicy } from './policies/plan.policy.js';
import { responsePolicy } from './policies/response.policy.js';
import { scoringMethodPolicy } from './policies/scoring-method.policy.js';
import { taxonomyPolicy } from './policies/taxonomy.policy.js';
import { teamPolicy } from './policies/team.policy.js';
import { trailPolicy } from './policies/trail.policy.js';
import { workTypePolicy } from './policies/work-type.policy.js';
import type { Policy } from './rule.js';

/** Every noun that anything can be asked about; what is not here is denied. */
export const policies = {
  facility: facilityPolicy,
  team: teamPolicy,
  person: personPolicy,
  workType: workTypePolicy,
  taxonomy: taxonomyPolicy,
  scoringMethod: scoringMethodPolicy,
  annotation: annotationPolicy,
  import: importPolicy,
  chart: chartPolicy,
  plan: planPolicy,
  draw: drawPolicy,
  audit: auditPolicy,
  finding: findingPolicy,
  response: responsePolicy,
  metric: metricPolicy,
  trail: trailPolicy,
} satisfies Readonly<Record<string, Policy>>;

export type Noun = keyof typeof policies;

/** The abilities that one noun knows. */
export type AbilityOf<N extends Noun> = keyof (typeof policies)[N] & string;

export type Ability = { [N in Noun]: AbilityOf<N> }[Noun];

export const nouns = Object.keys(policies) as readonly Noun[];
