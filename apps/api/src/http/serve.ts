import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import helmet from '@fastify/helmet';
import { sameOrigin } from '@overread/api-identity';
import { newId } from '@overread/api-platform';
import { AppModule, type AppSettings } from '../app.module.js';
import { serveWeb } from './serve-web.js';

export interface Served {
  readonly app: NestFastifyApplication;
  /** Where it listens, `http://127.0.0.1:3000`. */
  readonly address: string;
}

const directives = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  // Mantine writes its variables and responsive rules into style elements.
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  frameAncestors: ["'none'"],
  objectSrc: ["'none'"],
  upgradeInsecureRequests: null,
};

/** Builds the process: API, uploads, health and, where it is built, the dashboard, on one port. */
export const serve = async (settings: AppSettings, port: number, host: string): Promise<Served> => {
  const adapter = new FastifyAdapter({ genReqId: () => newId(), bodyLimit: 1_048_576, requestTimeout: 600_000, trustProxy: false });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(settings), adapter, { logger: settings.development ? ['log', 'warn', 'error'] : ['warn', 'error'] });
  const fastify = adapter.getInstance();
  await fastify.register(helmet as never, { contentSecurityPolicy: { directives: settings.development ? { ...directives, scriptSrc: ["'self'", "'unsafe-inline'", "'unsafe-eval'"] } : directives }, hsts: false });
  fastify.addHook('onRequest', async (request, reply) => {
    if (!['GET', 'HEAD', 'OPTIONS'].includes(request.method) && !sameOrigin(request.headers)) await reply.code(403).send({ message: 'The request came from another site.' });
  });
  await serveWeb(fastify);
  try {
    await app.listen(port, host);
  } catch (error) {
    // What is open by now would keep the process alive.
    await app.close();
    throw error;
  }
  return { app, address: (await app.getUrl()).replace('[::1]', 'localhost') };
};
