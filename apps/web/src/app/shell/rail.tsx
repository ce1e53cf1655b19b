import { NavLink as MantineNavLink, Stack, Text } from '@mantine/core';
import { useId } from 'react';
import { Link, useLocation } from 'react-router';
import type { VisibleGroup } from './rail-groups.js';

/** Whether a link's screen, or one below it that no other link claims more closely, is open. */
const isOpen = (path: string, pathname: string, all: readonly string[]): boolean => {
  const fits = (candidate: string): boolean => pathname === candidate || pathname.startsWith(`${candidate}/`);
  return fits(path) && !all.some((other) => other.length > path.length && fits(other));
};

function Group({ group, all, onNavigate }: { group: VisibleGroup; all: readonly string[]; onNavigate: () => void }) {
  const id = useId();
  const { pathname } = useLocation();
  return (
    <div>
      {group.label ? <Text size="xs" fw={600} c="dimmed" px="sm" pt="sm" pb={4} id={id}>{group.label}</Text> : null}
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }} {...(group.label ? { 'aria-labelledby': id } : {})}>
        {group.links.map(({ label, path }) => {
          const open = isOpen(path, pathname, all);
          return (
            <li key={path}>
              <MantineNavLink component={Link} to={path} label={label} active={open} aria-current={open ? 'page' : undefined} onClick={onNavigate} px="sm" py={6} style={{ borderRadius: 'var(--mantine-radius-sm)' }} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The screens that the person's roles reach. */
export function Rail({ groups, onNavigate }: { groups: readonly VisibleGroup[]; onNavigate: () => void }) {
  const all = groups.flatMap((group) => group.links.map((link) => link.path));
  return <Stack gap={4}>{groups.map((group) => <Group key={group.label ?? ''} group={group} all={all} onNavigate={onNavigate} />)}</Stack>;
}
