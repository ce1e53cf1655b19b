import type { ImportPartsFragment } from '@overread/schema';

export type Batch = ImportPartsFragment;

/** Whether the file can still be mapped and checked: nothing of it has landed. */
export const isOpen = ({ state }: Batch): boolean => state === 'UPLOADED' || state === 'CHECKED';

/** What was asked for when the file was last checked, and what was or would be added besides its rows. */
export interface Asked {
  readonly createMissing: boolean;
  /** IANA zones of facilities that are added, by code. */
  readonly zones: Readonly<Record<string, string>>;
  readonly newFacilities: readonly string[];
  readonly newCoders: readonly string[];
}

const shapeOf = (json: unknown): Readonly<Record<string, unknown>> => (typeof json === 'object' && json !== null ? json as Readonly<Record<string, unknown>> : {});
const textsOf = (json: unknown): string[] => (Array.isArray(json) ? json.map(String) : []);

/** The options of an import from its JSON; parts that are not there are empty. */
export function askedOf({ options }: Pick<Batch, 'options'>): Asked {
  const asked = shapeOf(options);
  const created = shapeOf(asked['created']);
  return {
    createMissing: asked['createMissing'] === true,
    zones: Object.fromEntries(Object.entries(shapeOf(asked['zones'])).map(([code, zone]) => [code, String(zone)])),
    newFacilities: textsOf(created['facilities']),
    newCoders: textsOf(created['coders']),
  };
}
