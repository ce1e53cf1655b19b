import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig, type ProxyOptions } from 'vite';
import { inlineDocuments } from './vite/inline-documents.js';

const api = { target: 'http://127.0.0.1:3000', changeOrigin: false };
/** Uploads and error files go to the API, the screens of the same path do not. */
const imports: ProxyOptions = { ...api, bypass: ({ method, url }) => (method === 'GET' && !(url ?? '').split('?')[0]?.endsWith('.csv') ? '/index.html' : undefined) };

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [inlineDocuments(), react()],
  resolve: { conditions: ['@overread/source', ...defaultClientConditions] },
  // The server puts a fresh nonce here with every page: style-src needs no 'unsafe-inline'.
  html: { cspNonce: '__CSP_NONCE__' },
  server: { port: 5173, strictPort: true, proxy: { '/graphql': { ...api, ws: true }, '/auth': api, '/imports': imports, '/reports': api, '/health': api } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    sourcemap: false,
    target: 'es2022',
    // Small pictures stay files: data: URLs would need their own policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // With what React libraries share: otherwise it lands beside Recharts and takes that along to every page.
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|react-router|nuqs|use-sync-external-store|clsx)[\\/]/, priority: 30 },
            { name: 'apollo', test: /node_modules[\\/](@apollo|@wry|graphql|graphql-tag|optimism|rxjs|tslib)[\\/]/, priority: 20 },
            { name: 'recharts', test: /node_modules[\\/](recharts|d3-[a-z-]+|victory-vendor|@reduxjs|redux|react-redux|immer|reselect|decimal\.js-light|es-toolkit|eventemitter3|internmap)[\\/]/, priority: 5 },
          ],
        },
      },
    },
  },
});
