import { Box, NavLink } from '@mantine/core';
import { Page } from '@overread/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { FilterBar } from '../../../shared/filters/filter-bar.js';
import type { UsedFilter } from '../../../shared/filters/use-metric-filter.js';

const places = [['/explore/charts', 'Charts'], ['/explore/audits', 'Audits'], ['/explore/findings', 'Findings']] as const;
type Place = (typeof places)[number][0];

export interface ExplorePageProps {
  place: Place;
  title: string;
  description: ReactNode;
  used: UsedFilter;
  /** Fields of this screen alone, under the filter. */
  fields?: ReactNode;
  children: ReactNode;
}

/** The rows behind the numbers: one filter, three kinds of rows, and a way between them that keeps the filter. */
export function ExplorePage({ place, title, description, used, fields, children }: ExplorePageProps) {
  const toolbar = (
    <>
      <Box component="nav" aria-label="Kinds of rows" style={{ display: 'flex', flexWrap: 'wrap', gap: 4 }}>
        {places.map(([path, label]) => <NavLink key={path} component={Link} to={used.linkTo(path)} label={label} active={path === place} aria-current={path === place ? 'page' : undefined} w="auto" py={4} px="sm" style={{ borderRadius: 'var(--mantine-radius-sm)' }} />)}
      </Box>
      <FilterBar used={used} hide={['compare', 'grain', 'basis']} />
      {fields}
    </>
  );
  return <Page title={title} description={description} toolbar={toolbar}>{children}</Page>;
}
