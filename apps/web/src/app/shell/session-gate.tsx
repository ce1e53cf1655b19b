import { useQuery } from '@apollo/client/react';
import { Center, Loader } from '@mantine/core';
import { PanelMessage } from '@overread/ui';
import { type ReactNode, useEffect, useMemo } from 'react';
import { Navigate, useLocation, useNavigate } from 'react-router';
import { isSessionEnd, onSessionEnd } from '../../shared/graphql/session-end.js';
import { loginPath } from '../../shared/routing/return-path.js';
import { MeQuery } from '../../shared/session/me.query.js';
import { SessionContext, sessionOf } from '../../shared/session/session.js';

/** Asks who is signed in before anything is shown; nobody, or a session that ended, goes to the login page and comes back. */
export function SessionGate({ children }: { children: ReactNode }) {
  const location = useLocation();
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(MeQuery);
  const me = data?.me;
  const session = useMemo(() => (me ? sessionOf(me) : null), [me]);
  useEffect(() => onSessionEnd(() => { void navigate(loginPath(window.location), { replace: true, state: { ended: true } }); }), [navigate]);
  if (session) return <SessionContext value={session}>{children}</SessionContext>;
  if (data || isSessionEnd(error)) return <Navigate to={loginPath(location)} replace />;
  if (error) return <PanelMessage role="alert" height={400} message="The server cannot be reached." action={{ label: 'Try again', onClick: () => { void refetch(); } }} />;
  return <Center mih="100vh"><Loader aria-label="Loading" /></Center>;
}
