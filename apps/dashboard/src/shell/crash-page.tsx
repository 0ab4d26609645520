import { Button } from '../components/button.tsx';
import { ErrorState } from '../components/empty-state.tsx';
import { useStrings } from '../i18n/use-strings.ts';
import { strings } from './strings.ts';

/** After an error in a page's own code, or when a page's file could not be fetched. */
export function CrashPage() {
  const say = useStrings(strings);
  return (
    <ErrorState title={say('crashTitle')}>
      <p>{say('crashBody')}</p>
      <Button onPress={() => location.reload()}>{say('reload')}</Button>
    </ErrorState>
  );
}
