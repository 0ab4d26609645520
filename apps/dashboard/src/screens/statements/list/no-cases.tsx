import { Button } from '../../../components/button.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { useStrings } from '../../../i18n/use-strings.ts';
import { strings } from './strings.ts';

export interface NoCasesProps {
  readonly search: string;
  readonly onReset: () => void;
}

export function NoCases({ search, onReset }: NoCasesProps) {
  const say = useStrings(strings);
  if (!search) return <EmptyState title={say('noCases')}>{say('noCasesNext')}</EmptyState>;
  return (
    <EmptyState
      icon="search"
      title={say('nothingFound', { search })}
      action={<Button onPress={onReset}>{say('showAll')}</Button>}
    >
      {say('nothingFoundNext')}
    </EmptyState>
  );
}
