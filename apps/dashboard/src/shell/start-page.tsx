import { Navigate } from 'react-router';
import { EmptyState } from '../components/empty-state.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { useStrings } from '../i18n/use-strings.ts';
import { useSession } from '../session/session.ts';
import { navigationFor } from './navigation.ts';
import { strings } from './strings.ts';

/** Leads each function to its first page. */
export function StartPage() {
  const say = useStrings(strings);
  const [first] = navigationFor(useSession());
  if (first) return <Navigate to={first.path} replace />;
  return (
    <>
      <PageHeader title={say('noPagesTitle')} />
      <EmptyState title={say('noPagesBody')} />
    </>
  );
}
