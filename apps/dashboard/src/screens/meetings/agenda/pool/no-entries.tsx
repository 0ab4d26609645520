import { Button } from '../../../../components/button.tsx';
import { EmptyState } from '../../../../components/empty-state.tsx';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { strings } from './strings.ts';
import type { Pool } from './use-pool.ts';

/** Why no case is shown, and the way out. */
export function NoEntries({ pool }: { readonly pool: Pool }) {
  const say = useStrings(strings);
  if ((pool.entries?.length ?? 0) > 0) return <EmptyState icon="check" title={say('allOn')} />;
  if (pool.place.search === '' && !pool.place.onlyReady) {
    return <EmptyState title={say('nothing')}>{say('nothingBody')}</EmptyState>;
  }
  return (
    <EmptyState
      icon="search"
      title={say('noMatch')}
      action={<Button onPress={pool.place.reset}>{say('reset')}</Button>}
    >
      {say('noMatchBody')}
    </EmptyState>
  );
}
