import { Controller, Get, Inject, Param, Put, Query, Req, Res, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Readable } from 'node:stream';
import { allow, type Actor } from '@overread/domain/access';
import { Sessions } from '@overread/api-identity';
import { Door } from '@overread/api-platform';
import { oneBatch } from '../batches/batch-rows.query.js';
import { acceptBytes } from './accept-bytes.js';
import { receiveUpload } from './receive-upload.js';
import { rejectedRows } from './rejected-rows.js';
import { UPLOAD_PLACE, type UploadPlace } from './upload-place.js';

interface Reply {
  header: (name: string, value: string) => Reply;
  code: (status: number) => Reply;
  send: (body?: unknown) => unknown;
}

interface Request {
  readonly id: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: unknown;
}

const statusOf = (code: string): number => (code === 'TOO_LARGE' ? 413 : 400);
const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/** Big files are not GraphQL: `PUT /imports?kind=…&name=…` takes the bytes, `GET /imports/:id/errors.csv` gives back the rows that were kept out. */
@Controller('imports')
export class ImportsController implements OnModuleInit {
  constructor(
    private readonly door: Door,
    private readonly sessions: Sessions,
    private readonly host: HttpAdapterHost,
    @Inject(UPLOAD_PLACE) private readonly place: UploadPlace,
  ) {}

  onModuleInit(): void {
    acceptBytes(this.host);
  }

  @Put()
  async upload(@Req() request: Request, @Res() reply: Reply, @Query('name') name: string | undefined, @Query('kind') kind: string | undefined): Promise<void> {
    const actor = await this.actorOf(request, reply, 'create');
    if (actor === null) return;
    if (!(request.body instanceof Readable)) {
      reply.code(415).send({ message: 'Send the bytes of the file as text/csv or application/octet-stream.' });
      return;
    }
    const received = await receiveUpload(this.door, actor, this.place, { bytes: request.body, fileName: typeof name === 'string' ? name : 'file.csv', kind: typeof kind === 'string' ? kind : undefined });
    if (received.ok) reply.code(201).send({ id: received.value.id });
    else reply.code(statusOf(received.refusal.code)).send(received.refusal);
  }

  @Get(':id/errors.csv')
  async errors(@Req() request: Request, @Res() reply: Reply, @Param('id') id: string): Promise<void> {
    const actor = await this.actorOf(request, reply, 'read');
    if (actor === null) return;
    if (!isId(id) || !(await this.recorded(actor, id))) {
      reply.code(404).send({ message: 'No such import, or it is not yours to see.' });
      return;
    }
    reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="rejected-rows-${id}.csv"`)
      .header('cache-control', 'no-store')
      .send(Readable.from(rejectedRows(this.door, actor, id)));
  }

  /** The file holds patients’ data: that it was taken is written down. False when there is no such import. */
  private recorded(actor: Actor, id: string): Promise<boolean> {
    return this.door.write(actor, 'import.export-rejected', async (tx) => {
      const batch = await oneBatch(tx, id);
      if (batch === null) tx.abandon();
      else tx.record({ noun: 'import', recordId: id, after: { rows: batch.rowsRejected } });
      return batch !== null;
    });
  }

  private async actorOf(request: Request, reply: Reply, ability: 'create' | 'read'): Promise<Actor | null> {
    const actor = await this.sessions.actorOf(request.headers['cookie'] ?? null, { background: false, requestId: request.id });
    if (actor !== null && allow(actor, ability, { noun: 'import' })) return actor;
    reply.code(actor === null ? 401 : 403).send({ message: actor === null ? 'Sign in first.' : 'Imports are not yours to make.' });
    return null;
  }
}
