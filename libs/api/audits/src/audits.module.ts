import { Global, Module } from '@nestjs/common';
import { SECOND_REVIEW_LANDER } from '@overread/api-intake';
import { AuditsResolver } from './audit/audits.resolver.js';
import { ChartAuditsResolver } from './audit/chart-audits.resolver.js';
import { FindingsResolver } from './findings/findings.resolver.js';
import { DrawChangesResolver } from './draws/draw-changes.resolver.js';
import { DrawProgressResolver } from './draws/draw-progress.resolver.js';
import { QueueResolver } from './queue/queue.resolver.js';
import { landSecondReviews } from './second-reviews/land-second-reviews.js';

export const auditsResolvers = [AuditsResolver, ChartAuditsResolver, FindingsResolver, QueueResolver, DrawProgressResolver, DrawChangesResolver];

@Global()
@Module({ providers: [...auditsResolvers, { provide: SECOND_REVIEW_LANDER, useValue: landSecondReviews }], exports: [SECOND_REVIEW_LANDER] })
export class AuditsModule {}
