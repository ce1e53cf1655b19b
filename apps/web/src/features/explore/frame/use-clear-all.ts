import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { clearedFilter } from '../../../shared/filters/filter-address.js';
import type { UsedFilter } from '../../../shared/filters/use-metric-filter.js';

/** Takes away everything that narrows, the screen's own words as well; the dates stay. */
export function useClearAll(place: string, { filter, linkTo }: UsedFilter): () => void {
  const navigate = useNavigate();
  return useCallback(() => { void navigate(linkTo(place, {}, clearedFilter(filter))); }, [navigate, linkTo, place, filter]);
}
