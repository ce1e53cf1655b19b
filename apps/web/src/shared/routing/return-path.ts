/** A path of this site to come back to, '/' for anything that could lead elsewhere ("//host", "https:", "/\host"). */
export function safeReturnPath(to: string | null | undefined): string {
  return to && /^\/(?![/\\])/.test(to) && !to.startsWith('/login') ? to : '/';
}

/** The login page's address that returns to where the person is now. */
export function loginPath(location: { pathname: string; search: string }): string {
  const to = safeReturnPath(`${location.pathname}${location.search}`);
  return to === '/' ? '/login' : `/login?to=${encodeURIComponent(to)}`;
}
