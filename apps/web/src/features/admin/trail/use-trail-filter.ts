import { useSearchParams } from 'react-router';

export interface TrailFilter {
  noun: string | null;
  recordId: string | null;
  actorId: string | null;
  narrowed: boolean;
  put: (change: Partial<Record<'noun' | 'record' | 'by', string | null>>) => void;
  clear: () => void;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The filter of the trail: the address holds it. */
export function useTrailFilter(): TrailFilter {
  const [params, setParams] = useSearchParams();
  const by = params.get('by');
  const filter = { noun: params.get('noun'), recordId: params.get('record'), actorId: by !== null && uuid.test(by) ? by : null };
  return {
    ...filter,
    narrowed: filter.noun !== null || filter.recordId !== null || filter.actorId !== null,
    put: (change) => {
      setParams((before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries(change)) {
          if (value) next.set(name, value);
          else next.delete(name);
        }
        return next;
      }, { preventScrollReset: true });
    },
    clear: () => { setParams({}); },
  };
}
