import { Controller, Get, Param, Put, Query, Req, Res, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Readable } from 'node:stream';
import { allow, type Actor } from '@overread/domain/access';
import { Sessions } from '@overread/api-identity';
import { Door } from '@overread/api-platform';
import { oneBatch } from '../batches/batch-rows.query.js';
import { receiveUpload } from './receive-upload.js';
import { rejectedRows } from './rejected-rows.js';

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

interface Parsers {
  hasContentTypeParser: (type: string) => boolean;
  addContentTypeParser: (types: string[], parser: (request: unknown, payload: Readable, done: (error: Error | null, body?: unknown) => void) => void) => void;
}

const bytesTypes = ['application/octet-stream', 'text/csv'];
const statusOf = { TOO_LARGE: 413, INVALID: 400 } as const;
const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/** Big files are not GraphQL: `PUT /imports?kind=…&name=…` takes the bytes, `GET /imports/:id/errors.csv` gives back the rows that were kept out. */
@Controller('imports')
export class ImportsController implements OnModuleInit {
  constructor(
    private readonly door: Door,
    private readonly sessions: Sessions,
    private readonly host: HttpAdapterHost,
  ) {}

  onModuleInit(): void {
    const server = this.host.httpAdapter?.getInstance() as Parsers | undefined;
    if (server === undefined || server.hasContentTypeParser('text/csv')) return;
    server.addContentTypeParser(bytesTypes, (_, payload, next) => { next(null, payload); });
  }

  @Put()
  async upload(@Req() request: Request, @Res() reply: Reply, @Query('name') name: string | undefined, @Query('kind') kind: string | undefined): Promise<void> {
    const actor = await this.actorOf(request, reply, 'create');
    if (actor === null) return;
    if (!(request.body instanceof Readable)) {
      reply.code(415).send({ message: 'Send the bytes of the file as text/csv or application/octet-stream.' });
      return;
    }
    const received = await receiveUpload(this.door, actor, { bytes: request.body, fileName: typeof name === 'string' ? name : 'file.csv', kind });
    if (received.ok) reply.code(201).send({ id: received.value.id });
    else reply.code(statusOf[received.refusal.code as keyof typeof statusOf] ?? 409).send(received.refusal);
  }

  @Get(':id/errors.csv')
  async errors(@Req() request: Request, @Res() reply: Reply, @Param('id') id: string): Promise<void> {
    const actor = await this.actorOf(request, reply, 'read');
    if (actor === null) return;
    const batch = isId(id) ? await this.door.read(actor, (tx) => oneBatch(tx, id)) : null;
    if (batch === null) {
      reply.code(404).send({ message: 'No such import, or it is not yours to see.' });
      return;
    }
    reply.header('content-type', 'text/csv; charset=utf-8').header('content-disposition', `attachment; filename="rejected-rows-${id}.csv"`).header('cache-control', 'no-store').send(Readable.from(rejectedRows(this.door, actor, id)));
  }

  private async actorOf(request: Request, reply: Reply, ability: 'create' | 'read'): Promise<Actor | null> {
    const actor = await this.sessions.actorOf(request.headers['cookie'] ?? null, { background: false, requestId: request.id });
    if (actor !== null && allow(actor, ability, { noun: 'import' })) return actor;
    reply.code(actor === null ? 401 : 403).send({ message: actor === null ? 'Sign in first.' : 'Imports are not yours to make.' });
    return null;
  }
}
