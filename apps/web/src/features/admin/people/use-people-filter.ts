import { useDebouncedCallback } from '@mantine/hooks';
import type { Role } from '@overread/schema';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { roleOf } from './role-words.js';

export interface PeopleFilter {
  role: Role | null;
  /** What is searched for now; null for nothing. */
  search: string | null;
  /** What stands in the field, which runs ahead of the search. */
  typed: string;
  setRole: (role: Role | null) => void;
  type: (text: string) => void;
  clear: () => void;
}

/** The filter of the list of people: the address holds it. */
export function usePeopleFilter(): PeopleFilter {
  const [params, setParams] = useSearchParams();
  const search = params.get('q');
  const [typed, setTyped] = useState(search ?? '');
  const put = (name: string, value: string | null): void => {
    setParams((before) => {
      const next = new URLSearchParams(before);
      if (value) next.set(name, value);
      else next.delete(name);
      return next;
    }, { replace: true, preventScrollReset: true });
  };
  const settle = useDebouncedCallback((text: string) => { put('q', text.trim()); }, 300);
  return {
    role: roleOf(params.get('role')),
    search,
    typed,
    setRole: (role) => { put('role', role?.toLowerCase() ?? null); },
    type: (text) => { setTyped(text); settle(text); },
    clear: () => { setTyped(''); setParams({}, { replace: true }); },
  };
}
