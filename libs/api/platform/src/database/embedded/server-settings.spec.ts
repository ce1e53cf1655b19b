import { serverSettings } from './server-settings.js';

const gigabyte = 1024 ** 3;

test.each([
  ['a small machine', 1, { shared_buffers: '102MB', work_mem: '4MB', maintenance_work_mem: '64MB', max_wal_size: '1GB' }],
  ['a machine of 24 GiB', 24, { shared_buffers: '2048MB', work_mem: '32MB', maintenance_work_mem: '512MB', max_wal_size: '4GB' }],
])('%s gets its share', (_name, memory, expected) => {
  expect(serverSettings(5432, memory * gigabyte, gigabyte)).toMatchObject({ ...expected, jit: 'off', synchronous_commit: 'on', timezone: 'UTC', listen_addresses: '127.0.0.1' });
});

test('where /dev/shm is small, parallel queries share memory through files', () => {
  expect(serverSettings(5432, gigabyte, 64 * 1024 ** 2)['dynamic_shared_memory_type']).toBe('mmap');
  expect(serverSettings(5432, gigabyte, gigabyte)['dynamic_shared_memory_type']).toBeUndefined();
});
