import { Alert } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import classes from './offline-banner.module.css';

/** Says that the connection is gone while it is; nothing otherwise. */
export function OfflineBanner() {
  const { online } = useNetwork();
  return online ? null : <Alert color="orange" role="status" p="xs" variant="outline" bg="var(--mantine-color-body)" className={classes.banner ?? ''}>You are offline. What you see may be old, and nothing can be saved until the connection is back.</Alert>;
}
