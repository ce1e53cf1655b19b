const hostOf = (url: unknown): string | null => {
  try {
    return typeof url === 'string' ? new URL(url).host : null;
  } catch {
    return '';
  }
};

/**
 * Whether a state-changing request comes from our own pages: its Origin is our host, or, without an Origin, the browser says it is
 * not cross-site. Programs that are no browsers send neither and carry no cookie by accident.
 */
export const sameOrigin = (headers: Readonly<Record<string, unknown>>): boolean => {
  const origin = hostOf(headers['origin']);
  if (origin !== null) return origin === headers['host'];
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
};
