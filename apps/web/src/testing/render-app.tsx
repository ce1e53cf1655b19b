import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { OverreadProvider } from '@overread/ui';
import { render, type RenderResult } from '@testing-library/react';
import type { ReactElement } from 'react';
import { MemoryRouter, useLocation } from 'react-router';
import { SessionContext, sessionOf, type Me } from '../shared/session/session.js';

function Where() {
  const { pathname, search } = useLocation();
  return <output data-testid="where">{pathname}{search}</output>;
}

/** Renders with theme, client and router; `me` stands in for the shell's session where the page is rendered alone. */
export function renderApp(element: ReactElement, client: ApolloClient, { path = '/', me }: { path?: string; me?: Me } = {}): RenderResult {
  const inSession = me ? <SessionContext value={sessionOf(me)}>{element}</SessionContext> : element;
  return render(
    <OverreadProvider env="test">
      <ApolloProvider client={client}>
        <MemoryRouter initialEntries={[path]}>{inSession}<Where /></MemoryRouter>
      </ApolloProvider>
    </OverreadProvider>,
  );
}
