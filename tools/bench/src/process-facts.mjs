import { readFileSync } from 'node:fs';

const ticksPerSecond = 100;

const read = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
};

/** Highest resident size of a process so far in MB, as the kernel keeps it; null where it does not tell or the process is gone. */
export const peakOf = (pid) => {
  const kilobytes = /VmHWM:\s+(\d+) kB/.exec(read(`/proc/${pid}/status`) ?? '')?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
};

/** Seconds of processor that a process has used; null where the kernel does not tell. Unlike seconds on the wall they hardly depend on who else is working. */
export const cpuOf = (pid) => {
  const fields = read(`/proc/${pid}/stat`)?.split(') ')[1]?.split(' ');
  return fields === undefined ? null : (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
};
