import { Module } from '@nestjs/common';
import { AnnotationsResolver } from './annotations/annotations.resolver.js';
import { ScoringResolver } from './scoring/scoring.resolver.js';
import { WorkStandardsResolver } from './standards/work-standards.resolver.js';
import { TurnaroundTargetsResolver } from './targets/turnaround-targets.resolver.js';
import { ErrorReasonsResolver } from './taxonomy/error-reasons.resolver.js';
import { ErrorTypesResolver } from './taxonomy/error-types.resolver.js';
import { WorkTypesResolver } from './work-types/work-types.resolver.js';

export const referenceResolvers = [WorkTypesResolver, WorkStandardsResolver, TurnaroundTargetsResolver, ErrorTypesResolver, ErrorReasonsResolver, ScoringResolver, AnnotationsResolver];

@Module({ providers: referenceResolvers })
export class ReferenceModule {}
