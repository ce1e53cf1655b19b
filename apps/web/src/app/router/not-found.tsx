import { Anchor, Text } from '@mantine/core';
import { Page } from '@overread/ui';
import { Link } from 'react-router';

/** For addresses that do not exist and for those out of reach alike: what is forbidden is not betrayed. */
export function NotFound() {
  return (
    <Page title="Not found" description="There is no such page, or it is not for your roles.">
      <Text><Anchor component={Link} to="/">Go to your start page</Anchor></Text>
    </Page>
  );
}
