import { Alert } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';

/** Says that the connection is gone while it is; nothing otherwise. */
export function OfflineBanner() {
  const { online } = useNetwork();
  return online ? null : <Alert color="orange" role="status" mb="md">You are offline. What you see may be old; changes are kept and sent when the connection is back.</Alert>;
}
