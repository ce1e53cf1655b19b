import { Body, Controller, Headers, HttpCode, Post, Req, Res } from '@nestjs/common';
import { closingCookie, openingCookie } from './session-times.js';
import { Login } from './login.js';
import { Sessions } from './sessions.js';

interface Reply {
  header: (name: string, value: string) => Reply;
  code: (status: number) => Reply;
  send: (body?: unknown) => unknown;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Signing in and out is plain HTTP, so that aliases of a GraphQL document cannot multiply attempts. */
@Controller('auth')
export class AuthController {
  constructor(
    private readonly login: Login,
    private readonly sessions: Sessions,
  ) {}

  @Post('login')
  async signIn(@Body() body: unknown, @Headers('cookie') cookie: string | undefined, @Req() request: { ip: string }, @Res() reply: Reply): Promise<void> {
    const { username, password } = (body ?? {}) as Record<string, unknown>;
    const outcome = await this.login.attempt(text(username), text(password), request.ip);
    if (!outcome.ok) {
      reply.code(outcome.status).send({ message: outcome.message });
      return;
    }
    await this.sessions.end(cookie ?? null);
    reply.header('set-cookie', openingCookie(outcome.token)).code(204).send();
  }

  @Post('logout')
  @HttpCode(204)
  async signOut(@Headers('cookie') cookie: string | undefined, @Res() reply: Reply): Promise<void> {
    await this.sessions.end(cookie ?? null);
    reply.header('set-cookie', closingCookie()).code(204).send();
  }
}
