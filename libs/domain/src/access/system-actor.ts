import type { Actor } from './actor.js';

/** The system acting by itself: it administers and manages everywhere, and never audits or codes. */
export const systemActor = (label: string): Actor => ({ personId: null, label, roles: ['admin', 'manager'], facilityIds: [], allFacilities: true });
