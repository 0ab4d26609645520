import { optionsOf, useAuthorities } from '../../../../../case/authority-choices.ts';
import { Alert } from '../../../../../components/alert.tsx';
import { ComboBox } from '../../../../../components/combo-box.tsx';
import { TextArea } from '../../../../../components/text-field.tsx';
import { type FragmentType, readFragment } from '../../../../../gql/fragment-masking.ts';
import { useStrings } from '../../../../../i18n/use-strings.ts';
import { IntakeParts } from './intake-parts.ts';
import { strings } from './strings.ts';

/** The other authority and why; what the addresses speak for stands above. */
export function AuthorityFields({ of }: { readonly of: FragmentType<typeof IntakeParts> }) {
  const say = useStrings(strings);
  const { authority, competenceHints } = readFragment(IntakeParts, of);
  const authorities = useAuthorities().filter(({ id }) => id !== authority?.id);
  const suggested = competenceHints.find(({ authorityId }) => authorityId !== null)?.authorityId ?? null;
  const messages = [...new Set(competenceHints.map(({ message }) => message))];
  return (
    <>
      {messages.length > 0 && (
        <Alert tone="info" title={say('hintsTitle')}>
          {messages.map((message) => (
            <p key={message}>{message}</p>
          ))}
        </Alert>
      )}
      <ComboBox
        key={authorities.length}
        name="authorityId"
        label={say('newAuthority')}
        options={optionsOf(authorities)}
        defaultValue={suggested}
      />
      <TextArea name="reason" label={say('reason')} hint={say('authorityReasonHint')} />
    </>
  );
}
