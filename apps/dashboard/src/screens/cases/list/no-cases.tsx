import { Button } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { useStrings } from '../../../i18n/use-strings.ts';
import { isNarrowed } from './list-place.ts';
import { strings } from './strings.ts';
import type { ListAddress } from './use-list-place.ts';

/** Why the list is empty, and the way out. */
export function NoCases({ list }: { readonly list: ListAddress }) {
  const say = useStrings(strings);
  const { place, search, reset, change } = list;
  return (
    <Card>
      {isNarrowed(place) || search !== '' ? (
        <EmptyState
          icon="search"
          title={say('noMatchTitle')}
          action={<Button onPress={reset}>{say('reset')}</Button>}
        >
          {say('noMatchBody')}
        </EmptyState>
      ) : (
        <EmptyState
          title={say('emptyTitle')}
          action={<Button onPress={() => change({ states: 'ALL' })}>{say('showAll')}</Button>}
        >
          {say('emptyBody')}
        </EmptyState>
      )}
    </Card>
  );
}
