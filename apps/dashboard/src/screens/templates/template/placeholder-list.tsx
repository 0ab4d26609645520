import { Card } from '../../../components/card.tsx';
import { DescriptionList } from '../../../components/description-list.tsx';
import { useStrings } from '../../../i18n/use-strings.ts';
import { strings } from '../strings.ts';

export interface PlaceholderListProps {
  readonly placeholders: readonly { readonly name: string; readonly meaning: string }[];
}

/** What a wording of this letter may hold open. */
export function PlaceholderList({ placeholders }: PlaceholderListProps) {
  const say = useStrings(strings);
  return (
    <Card title={say('placeholders')}>
      <DescriptionList
        stacked
        entries={placeholders.map(({ name, meaning }) => [`{{${name}}}`, meaning] as const)}
      />
    </Card>
  );
}
