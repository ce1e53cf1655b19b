import { Module } from '@nestjs/common';
import { FeedbackResolver } from './feedback/feedback.resolver.js';

export const rebuttalsResolvers = [FeedbackResolver];

@Module({ providers: rebuttalsResolvers })
export class RebuttalsModule {}
