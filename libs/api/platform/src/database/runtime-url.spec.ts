import { createHmac } from 'node:crypto';
import { runtimeUrlFor } from './runtime-url.js';

test('the password is HMAC-SHA256(owner password, "overread_app"); host, database and options stay', () => {
  const secret = createHmac('sha256', 'p@ss').update('overread_app').digest('hex');
  expect(runtimeUrlFor('postgres://boss:p%40ss@db.test:5433/audit?sslmode=require', '')).toBe(`postgres://overread_app:${secret}@db.test:5433/audit?sslmode=require`);
});

test('a password from the environment counts when the URL has none', () => {
  expect(runtimeUrlFor('postgres://boss@db.test/audit', 'p@ss')).toBe(runtimeUrlFor('postgres://boss:p%40ss@db.test/audit', ''));
});

test.each([
  ['no password', 'postgres://boss@db.test/audit', 'DATABASE_APP_URL'],
  ['no host', 'postgres:///audit', 'must look like'],
  ['another scheme', 'mysql://a:b@c/d', 'must look like'],
  ['no URL', 'audit', 'must look like'],
])('%s is refused', (_name, url, message) => {
  expect(() => runtimeUrlFor(url, '')).toThrow(message);
});
