import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { allow, type Actor } from '@overread/domain/access';
import { Sessions } from '@overread/api-identity';
import { Door, type Result } from '@overread/api-platform';
import { printPdf } from '../pdf/print-pdf.js';
import type { DrawReport } from './draw-report.model.js';
import { drawReport, usualConfidence } from './draw-report.query.js';

interface Reply {
  header: (name: string, value: string) => Reply;
  code: (status: number) => Reply;
  send: (body?: unknown) => unknown;
}

interface Request {
  readonly id: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
const statusOf = { NOT_FOUND: 404, NOT_ALLOWED: 403 } as const;
const levelOf = (text: unknown): number => (text === undefined ? usualConfidence : typeof text === 'string' && /^0?\.\d+$/.test(text) ? Number(text) : Number.NaN);

/** The report of a draw as files: `GET /reports/draws/:id.pdf` and `.json`, with `?conf=` for the level. */
@Controller('reports')
export class ReportDownloadsController {
  constructor(
    private readonly door: Door,
    private readonly sessions: Sessions,
  ) {}

  @Get('draws/:file')
  async download(@Req() request: Request, @Res() reply: Reply, @Param('file') file: string, @Query('conf') conf: unknown): Promise<void> {
    const actor = await this.sessions.actorOf(request.headers['cookie'] ?? null, { background: false, requestId: request.id });
    if (actor === null || !allow(actor, 'read', { noun: 'draw' })) {
      reply.code(actor === null ? 401 : 403).send({ message: actor === null ? 'Sign in first.' : 'Reports of draws are not yours to take.' });
      return;
    }
    const [id = '', format] = file.split('.');
    if (!isId(id) || (format !== 'pdf' && format !== 'json')) {
      reply.code(404).send({ message: 'No such report, or it is not yours to see.' });
      return;
    }
    const result = await this.recorded(actor, { drawId: id, conf: levelOf(conf) }, format);
    if (!result.ok) {
      const { code, message, remedy } = result.refusal;
      reply.code(code === 'NOT_FOUND' || code === 'NOT_ALLOWED' ? statusOf[code] : 400).send({ message, remedy });
      return;
    }
    const body = format === 'pdf' ? await printPdf(result.value, new Date()) : `${JSON.stringify(result.value, null, 2)}\n`;
    reply
      .header('content-type', format === 'pdf' ? 'application/pdf' : 'application/json; charset=utf-8')
      .header('content-disposition', `attachment; filename="draw-report-${result.value.drawId}.${format}"`)
      .header('cache-control', 'no-store')
      .send(body);
  }

  /** The file names charts by their accounts: that it was taken is written down. */
  private recorded(actor: Actor, asked: { drawId: string; conf: number }, format: string): Promise<Result<DrawReport>> {
    return this.door.attempt(actor, 'draw.export-report', async (tx) => {
      const result = await drawReport(tx, asked);
      if (result.ok) tx.record({ noun: 'draw', recordId: result.value.drawId, after: { format, confidence: asked.conf } });
      return result;
    });
  }
}
