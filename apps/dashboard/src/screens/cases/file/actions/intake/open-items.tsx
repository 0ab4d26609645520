import { type FragmentType, readFragment } from '../../../../../gql/fragment-masking.ts';
import { useStrings } from '../../../../../i18n/use-strings.ts';
import { IntakeParts } from './intake-parts.ts';
import { strings } from './strings.ts';

/** What the party has not sent yet. */
export function OpenItems({ of }: { readonly of: FragmentType<typeof IntakeParts> }) {
  const say = useStrings(strings);
  const { completionItems } = readFragment(IntakeParts, of);
  const open = completionItems.filter(({ arrivedOn, givenUpOn }) => !arrivedOn && !givenUpOn);
  if (open.length === 0) return null;
  return (
    <div>
      <p>{say('stillMissing')}</p>
      <ul>
        {open.map(({ id, description }) => (
          <li key={id}>{description}</li>
        ))}
      </ul>
    </div>
  );
}
