import { FIELD_LIMITS } from '@ersuchen/domain';
import { useRef } from 'react';
import { DateField, TextArea } from '../../../../components/text-field.tsx';
import { graphql } from '../../../../gql/gql.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { AuthorityDialog } from '../authority-dialog.tsx';
import { useAuthorityAction } from '../use-authority-action.ts';
import { strings } from './strings.ts';

const AskExtension = graphql(`
  mutation AskExtension($id: ID!, $wishedOn: String!, $reason: String!, $key: String!) {
    answer: askExtension(id: $id, wishedOn: $wishedOn, reason: $reason, idempotencyKey: $key) {
      __typename
      ... on AuthorityStatement {
        ...StatementTime
      }
      ... on ActionRefused {
        message
      }
      ... on InputInvalid {
        fields {
          path
          message
        }
      }
      ... on NotFound {
        message
      }
    }
  }
`);

const textOf = (values: FormData, name: string): string => String(values.get(name) ?? '');

/** More time, until a day and for a reason; the same wish sent twice counts once. */
export function AskExtensionDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const say = useStrings(strings);
  const action = useAuthorityAction({ mutation: AskExtension, done: say('sent'), onDone: onClose });
  const last = useRef({ text: '', key: '' });
  const submit = (values: FormData): void => {
    const wish = { wishedOn: textOf(values, 'wishedOn'), reason: textOf(values, 'reason') };
    const text = JSON.stringify(wish);
    if (last.current.text !== text) last.current = { text, key: crypto.randomUUID() };
    void action.run({ id, ...wish, key: last.current.key });
  };
  return (
    <AuthorityDialog
      action={action}
      title={say('ask')}
      submitLabel={say('send')}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{say('askBody')}</p>
      <DateField name="wishedOn" label={say('wishedOn')} hint={say('wishedOnHint')} />
      <TextArea
        name="reason"
        label={say('reason')}
        hint={say('reasonHint')}
        rows={4}
        maxLength={FIELD_LIMITS.officeReason}
      />
    </AuthorityDialog>
  );
}
