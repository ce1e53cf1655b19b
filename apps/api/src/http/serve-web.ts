import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where `vite build` puts the dashboard. */
const webRoot = join(dirname(fileURLToPath(import.meta.url)), '../../../web/dist');

/** Paths that are never a page: the API's, and files of another build. Uploads and error files share /imports with the screen: their own routes come first. */
const neverAPage = /^\/(graphql|graphiql|auth|health|assets)(\/|\?|$)/;

/** Serves the built dashboard; every unknown path of a page is the dashboard itself, which routes it. */
export const serveWeb = async (fastify: FastifyInstance): Promise<void> => {
  if (!existsSync(join(webRoot, 'index.html'))) return;
  await fastify.register(fastifyStatic as never, { root: webRoot, wildcard: false, immutable: true, maxAge: '365d', index: false, setHeaders: noCacheForPages });
  fastify.get('/', (_request, reply) => sendPage(reply));
  fastify.get('/*', (request, reply) => (neverAPage.test(request.url) ? reply.code(404).send({ message: 'Not found.' }) : sendPage(reply)));
};

const sendPage = (reply: unknown): unknown => (reply as { header: (n: string, v: string) => { sendFile: (name: string, options: object) => unknown } }).header('cache-control', 'no-cache').sendFile('index.html', { immutable: false, maxAge: 0 });

const noCacheForPages = (reply: { header: (name: string, value: string) => unknown }, path: string): void => {
  if (path.endsWith('.html')) reply.header('cache-control', 'no-cache');
};
