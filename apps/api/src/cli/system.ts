import { systemActor } from '@overread/domain/access';

/** Whoever may run commands on this machine administers Overread; the trail names the command line. */
export const commandLine = systemActor('command line');
