import { Module } from '@nestjs/common';
import { ReportDownloadsController } from './draw-report/report-downloads.controller.js';
import { ReportsResolver } from './draw-report/reports.resolver.js';

export const reportsResolvers = [ReportsResolver];

@Module({ providers: reportsResolvers, controllers: [ReportDownloadsController] })
export class ReportsModule {}
