import './styles/app.css';
import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { createClient } from './apollo/client.ts';
import { ClientPerSession } from './apollo/client-per-session.tsx';
import { useLanguage } from './i18n/use-strings.ts';
import { createRouter } from './router.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const createOwnClient = () => createClient();
const router = createRouter();

function Dashboard() {
  return (
    <I18nProvider locale={useLanguage() === 'de' ? 'de-DE' : 'en-GB'}>
      <ClientPerSession create={createOwnClient}>
        {/* The address decides what is asked for: in a transition, the answer would render the old address again and ask for that. */}
        <RouterProvider router={router} useTransitions={false} />
      </ClientPerSession>
    </I18nProvider>
  );
}

createRoot(root).render(
  <StrictMode>
    <Dashboard />
  </StrictMode>,
);
