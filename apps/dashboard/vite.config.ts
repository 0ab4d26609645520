import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { documentSplitting } from './document-splitting.ts';

export default defineConfig({
  plugins: [documentSplitting('src/gql/graphql.ts'), react()],
  build: {
    outDir: 'dist',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: { '/graphql': 'http://127.0.0.1:4000' },
  },
});
