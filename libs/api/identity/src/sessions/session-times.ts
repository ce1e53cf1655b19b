/** A session ends after 15 minutes without a request by a person, and after 12 hours whatever happens. */
export const idleMinutes = 15;
export const absoluteHours = 12;

/** How often the last request is written down; finer would be a write per request. */
export const touchSeconds = 30;

export const sessionCookie = '__Host-overread';

const attributes = 'Path=/; HttpOnly; Secure; SameSite=Lax';

export const openingCookie = (token: string): string => `${sessionCookie}=${token}; ${attributes}; Max-Age=${absoluteHours * 3600}`;
export const closingCookie = (): string => `${sessionCookie}=; ${attributes}; Max-Age=0`;

/** The token of a Cookie header; null when there is none of ours. */
export const tokenOf = (cookie: string | null | undefined): string | null => {
  const part = (cookie ?? '').split(';').map((each) => each.trim()).find((each) => each.startsWith(`${sessionCookie}=`));
  const token = part?.slice(sessionCookie.length + 1) ?? '';
  return /^[\w-]{43}$/.test(token) ? token : null;
};

/** Requests that no person made (autosave, polling) never keep a session alive. */
export const isBackground = (headers: Readonly<Record<string, unknown>>): boolean => headers['x-overread-background'] === '1';
