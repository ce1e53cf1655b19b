import type { HttpAdapterHost } from '@nestjs/core';
import type { Readable } from 'node:stream';

type Done = (error: Error | null, body?: unknown) => void;

interface Parsers {
  hasContentTypeParser(type: string): boolean;
  addContentTypeParser(types: string[], parser: (request: { readonly url: string }, payload: Readable, done: Done) => void): void;
}

const types = ['application/octet-stream', 'text/csv'];
const ofUploads = /^\/imports(\?|$)/;

/** Hands the body of an upload on as the stream it is, without a size of its own; elsewhere these types are refused as before. */
export const acceptBytes = (host: HttpAdapterHost): void => {
  const server = host.httpAdapter?.getInstance() as Parsers | undefined;
  if (server === undefined || server.hasContentTypeParser('text/csv')) return;
  server.addContentTypeParser(types, (request, payload, done) => {
    if (ofUploads.test(request.url)) done(null, payload);
    else done(Object.assign(new Error('Send JSON.'), { statusCode: 415 }));
  });
};
