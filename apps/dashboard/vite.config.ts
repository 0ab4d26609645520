import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { bundleBudget } from './bundle-budget.ts';
import { documentSplitting } from './document-splitting.ts';
import { spokenLocales } from './spoken-locales.ts';

export default defineConfig({
  plugins: [documentSplitting('src/gql/graphql.ts'), spokenLocales(), react(), bundleBudget(250_000)],
  build: {
    outDir: 'dist',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: {
      '/graphql': 'http://127.0.0.1:4000',
      '/letters': 'http://127.0.0.1:4000',
      '/print-batches': 'http://127.0.0.1:4000',
    },
  },
});
