import { statfsSync } from 'node:fs';
import { platform, totalmem } from 'node:os';

const megabyte = 1024 * 1024;

/** The memory this process may use, in bytes: that of its container where it has a limit. */
export function availableMemory(): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(totalmem(), limit) : totalmem();
}

/** Bytes free in /dev/shm, of which containers give 64 MB, too little for parallel queries; infinite where PostgreSQL does not use it. */
export function sharedMemory(): number {
  if (platform() !== 'linux') return Infinity;
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize;
  } catch {
    return 0;
  }
}

/**
 * Settings for a server that shares its machine with the API. Committed is durable (`synchronous_commit` and `fsync` stay on);
 * its log holds no statement and no value, for rows are about patients.
 */
export function serverSettings(port: number, memory = availableMemory(), shared = sharedMemory()): Record<string, string> {
  const share = (part: number, least: number, most: number) => `${String(Math.round(Math.min(most, Math.max(least, memory / part / megabyte))))}MB`;
  return {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '100',
    shared_buffers: share(10, 64, 2048),
    effective_cache_size: share(2, 256, 16_384),
    work_mem: share(768, 4, 32),
    maintenance_work_mem: share(48, 64, 512),
    max_wal_size: memory < 4096 * megabyte ? '1GB' : '4GB',
    checkpoint_timeout: '15min',
    random_page_cost: '1.1',
    jit: 'off',
    synchronous_commit: 'on',
    ...(shared < 512 * megabyte ? { dynamic_shared_memory_type: 'mmap' } : {}),
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
  };
}
