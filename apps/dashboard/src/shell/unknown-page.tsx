import { EmptyState } from '../components/empty-state.tsx';
import { LinkButton } from '../components/link.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { useStrings } from '../i18n/use-strings.ts';
import { strings } from './strings.ts';

/** For addresses that do not exist and for records that the reader cannot see: the same answer. */
export function UnknownPage() {
  const say = useStrings(strings);
  return (
    <>
      <PageHeader title={say('unknownTitle')} />
      <EmptyState
        icon="search"
        title={say('unknownBody')}
        action={
          <LinkButton to="/" variant="primary">
            {say('toStart')}
          </LinkButton>
        }
      />
    </>
  );
}
