import { loginPath, safeReturnPath } from './return-path.js';

describe('where login returns to', () => {
  test.each([
    ['/audit/1?line=2', '/audit/1?line=2'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example', '/'],
    ['javascript:alert(1)', '/'],
    ['/login?to=/x', '/'],
    ['', '/'],
    [null, '/'],
  ])('%s → %s', (to, path) => {
    expect(safeReturnPath(to)).toBe(path);
  });

  test('the login address carries path and filters', () => {
    expect(loginPath({ pathname: '/insights', search: '?r=last_28d&fac=N' })).toBe('/login?to=%2Finsights%3Fr%3Dlast_28d%26fac%3DN');
    expect(loginPath({ pathname: '/', search: '' })).toBe('/login');
  });
});
