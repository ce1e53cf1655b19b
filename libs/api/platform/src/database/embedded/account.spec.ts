import { ownerAccount, serverAccount } from './account.js';

const passwd = (...names: string[]) => () => ['root:x:0:0::/root:/bin/sh', ...names.map((name, i) => `${name}:x:${String(101 + i)}:${String(104 + i)}::/:/bin/sh`)].join('\n');

test.each([
  ['postgres before nobody', passwd('nobody', 'postgres'), { name: 'postgres', uid: 102, gid: 105 }],
  ['nobody where there is no postgres', passwd('nobody'), { name: 'nobody', uid: 101, gid: 104 }],
])('root starts the server as %s', (_name, file, account) => {
  expect(serverAccount(0, file)).toEqual(account);
});

test('another user starts it as himself', () => {
  expect(serverAccount(1000, passwd())).toBeNull();
});

test('root without either account is told what to do', () => {
  expect(() => serverAccount(0, passwd())).toThrow('DATABASE_URL');
});

test('data that belongs to a user keeps being served under that user', () => {
  expect(ownerAccount({ uid: 1000, gid: 1000 }, 0)).toMatchObject({ uid: 1000, gid: 1000 });
  expect(ownerAccount({ uid: 1000, gid: 1000 }, 1000)).toBeNull();
});
