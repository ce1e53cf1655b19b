import { Box, Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { usePageTitle } from './page-title.js';

export interface PageProps {
  title: string;
  /** Shown in the tab instead of `title`; neither may hold patient data. */
  tabTitle?: string | undefined;
  description?: ReactNode | undefined;
  actions?: ReactNode | undefined;
  /** A bar under the heading, such as filters. */
  toolbar?: ReactNode | undefined;
  children: ReactNode;
}

/** One screen: the only h1, what the screen is for, its actions, and the document's title. */
export function Page({ title, tabTitle = title, description, actions, toolbar, children }: PageProps) {
  usePageTitle(tabTitle);
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-start" gap="sm">
        <Box>
          <Title order={1} id="page-title" tabIndex={-1} style={{ outline: 'none' }}>{title}</Title>
          {description ? <Text c="dimmed" size="sm" maw="70ch">{description}</Text> : null}
        </Box>
        {actions ? <Group gap="xs">{actions}</Group> : null}
      </Group>
      {toolbar}
      {children}
    </Stack>
  );
}
