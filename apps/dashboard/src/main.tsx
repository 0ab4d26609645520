import './styles/app.css';
import { ApolloProvider } from '@apollo/client/react';
import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { createClient } from './apollo/client.ts';
import { useLanguage } from './i18n/use-strings.ts';
import { createRouter } from './router.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const client = createClient();
const router = createRouter();

function Dashboard() {
  return (
    <I18nProvider locale={useLanguage() === 'de' ? 'de-DE' : 'en-GB'}>
      <ApolloProvider client={client}>
        <RouterProvider router={router} />
      </ApolloProvider>
    </I18nProvider>
  );
}

createRoot(root).render(
  <StrictMode>
    <Dashboard />
  </StrictMode>,
);
