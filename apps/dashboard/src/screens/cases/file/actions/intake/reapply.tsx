import { channelLabels, codesOf } from '@ersuchen/domain';
import { useState } from 'react';
import { Select } from '../../../../../components/select.tsx';
import { DateField, TextArea } from '../../../../../components/text-field.tsx';
import { type FragmentType, readFragment } from '../../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../../gql/gql.ts';
import { useDates } from '../../../../../i18n/use-dates.ts';
import { useLabel } from '../../../../../i18n/use-label.ts';
import { useStrings } from '../../../../../i18n/use-strings.ts';
import { ActionDialog } from '../action-dialog.tsx';
import { textOf } from '../form-text.ts';
import { useCaseAction } from '../use-case-action.ts';
import { IntakeParts } from './intake-parts.ts';
import { strings } from './strings.ts';

const ReapplyForParty = graphql(`
  mutation ReapplyForParty($id: ID!, $version: Int!, $channel: String!, $receivedOn: String!, $newFacts: String, $idempotencyKey: String!) {
    answer: reapplyForParty(id: $id, version: $version, channel: $channel, receivedOn: $receivedOn, newFacts: $newFacts, idempotencyKey: $idempotencyKey) {
      __typename
      ... on OfficeCase {
        ...CaseFile
      }
      ... on ActionRefused {
        code
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

interface DialogProps {
  readonly of: FragmentType<typeof IntakeParts>;
  readonly onClose: () => void;
}

/** A new application of the same persons has come on paper. */
export function ReapplyDialog({ of, onClose }: DialogProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  const { id, version } = readFragment(IntakeParts, of);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const action = useCaseAction({ mutation: ReapplyForParty, done: say('reapplied'), onDone: onClose });
  const submit = (values: FormData): void => {
    const text = (name: string) => textOf(values, name);
    const input = { channel: text('channel'), receivedOn: text('receivedOn'), newFacts: text('newFacts') };
    void action.run({ id, version, idempotencyKey, ...input });
  };
  return (
    <ActionDialog
      action={action}
      title={say('reapplyTitle')}
      submitLabel={say('reapply')}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{say('reapplyBody')}</p>
      <Select
        name="channel"
        label={say('channel')}
        defaultValue="POST"
        options={codesOf(channelLabels)
          .filter((code) => code !== 'ONLINE')
          .map((code) => ({ value: code, label: label(channelLabels[code]) }))}
      />
      <DateField name="receivedOn" label={say('receivedOn')} defaultValue={dates.short(dates.today)} />
      <TextArea name="newFacts" label={say('newFacts')} hint={say('newFactsHint')} optional />
    </ActionDialog>
  );
}
