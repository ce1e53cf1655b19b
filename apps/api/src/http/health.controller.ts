import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** `/health/live` says the process runs; `/health/ready` says it can reach its database. */
@Controller('health')
export class HealthController {
  constructor(private readonly source: DataSource) {}

  @Get('live')
  live(): { status: string } {
    return { status: 'ok' };
  }

  @Get('ready')
  async ready(): Promise<{ status: string }> {
    try {
      await this.source.query('select 1');
      return { status: 'ok' };
    } catch {
      throw new ServiceUnavailableException('the database does not answer');
    }
  }
}
