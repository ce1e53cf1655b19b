import { ApolloProvider } from '@apollo/client/react';
import { OverreadProvider } from '@overread/ui';
import { RouterProvider } from 'react-router/dom';
import { createClient } from '../shared/graphql/client.js';
import { createRouter } from './router/router.js';
import { featureRoutes } from './routes.js';

const client = createClient();
const router = createRouter(featureRoutes);

/** Overread in the browser. */
export function App() {
  return (
    <OverreadProvider>
      <ApolloProvider client={client}>
        <RouterProvider router={router} />
      </ApolloProvider>
    </OverreadProvider>
  );
}
