import { useCallback } from 'react';
import { useLocation, useNavigate } from 'react-router';

/** Changes a screen's own words in the address, named in plain letters; null takes a word out. The filter's words are left exactly as they are. */
export function useOwnWords(): { words: URLSearchParams; change: (words: Readonly<Record<string, string | null>>) => void } {
  const { search } = useLocation();
  const navigate = useNavigate();
  const change = useCallback((words: Readonly<Record<string, string | null>>) => {
    const others = search.replace(/^\?/, '').split('&').filter((part) => part !== '' && !((part.split('=')[0] ?? '') in words));
    const own = Object.entries(words).flatMap(([name, value]) => (value === null ? [] : [`${name}=${encodeURIComponent(value)}`]));
    void navigate({ search: [...others, ...own].join('&') }, { preventScrollReset: true });
  }, [navigate, search]);
  return { words: new URLSearchParams(search), change };
}
