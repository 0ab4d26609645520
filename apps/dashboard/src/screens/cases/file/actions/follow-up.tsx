import { addDays, FIELD_LIMITS } from '@ersuchen/domain';
import { optionsOf } from '../../../../case/authority-choices.ts';
import { useCaseworkers } from '../../../../case/caseworker-choices.ts';
import { FieldRow } from '../../../../components/form.tsx';
import { Select } from '../../../../components/select.tsx';
import { DateField, TextArea } from '../../../../components/text-field.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import type { FollowUpInput } from '../../../../gql/graphql.ts';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { ActionDialog } from './action-dialog.tsx';
import { strings } from './endings-strings.ts';
import { textOf } from './form-text.ts';
import { useCaseAction } from './use-case-action.ts';

const FollowUpParts = graphql(`
  fragment FollowUpParts on OfficeCase {
    id
    version
  }
`);

const SetFollowUp = graphql(`
  mutation SetFollowUp($id: ID!, $version: Int!, $input: FollowUpInput!) {
    answer: setFollowUp(id: $id, version: $version, input: $input) {
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

const ChangeFollowUp = graphql(`
  mutation ChangeFollowUp($id: ID!, $version: Int!, $followUpId: ID!, $input: FollowUpInput!) {
    answer: changeFollowUp(id: $id, version: $version, followUpId: $followUpId, input: $input) {
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

interface FollowUpDialogProps {
  readonly of: FragmentType<typeof FollowUpParts>;
  readonly onClose: () => void;
  /** The follow-up to change; a new one is set without it. */
  readonly known?: {
    readonly id: string;
    readonly dueOn: string;
    readonly body: string;
    readonly ownerId: string;
  };
}

const IN_A_WEEK = 7;

export function FollowUpDialog({ of, onClose, known }: FollowUpDialogProps) {
  const say = useStrings(strings);
  const dates = useDates();
  const caseworkers = useCaseworkers();
  const { id, version } = readFragment(FollowUpParts, of);
  const told = { done: say('followUpDone'), onDone: onClose };
  const set = useCaseAction({ mutation: SetFollowUp, ...told });
  const change = useCaseAction({ mutation: ChangeFollowUp, ...told });
  const input = (values: FormData): FollowUpInput => ({
    dueOn: textOf(values, 'input.dueOn'),
    body: textOf(values, 'input.body'),
    ownerId: textOf(values, 'input.ownerId') || null,
  });
  const submit = (values: FormData): void => {
    if (known) void change.run({ id, version, followUpId: known.id, input: input(values) });
    else void set.run({ id, version, input: input(values) });
  };
  const dialog = { submitLabel: say('save'), onSubmit: submit, onClose };
  const fields = (
    <>
      <FieldRow>
        <DateField
          name="input.dueOn"
          label={say('followUpDue')}
          defaultValue={dates.short(known?.dueOn ?? addDays(dates.today, IN_A_WEEK))}
        />
        <Select
          key={caseworkers.length}
          name="input.ownerId"
          label={say('followUpOwner')}
          emptyLabel={say('followUpMine')}
          optional
          defaultValue={known?.ownerId ?? ''}
          options={optionsOf(caseworkers)}
        />
      </FieldRow>
      <TextArea
        name="input.body"
        label={say('followUpBody')}
        rows={3}
        maxLength={FIELD_LIMITS.followUp}
        defaultValue={known?.body ?? ''}
      />
    </>
  );
  return known ? (
    <ActionDialog action={change} title={say('followUpChangeTitle')} {...dialog}>
      {fields}
    </ActionDialog>
  ) : (
    <ActionDialog action={set} title={say('followUpTitle')} {...dialog}>
      {fields}
    </ActionDialog>
  );
}
