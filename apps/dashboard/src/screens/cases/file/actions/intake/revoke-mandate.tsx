import { DateField } from '../../../../../components/text-field.tsx';
import { type FragmentType, readFragment } from '../../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../../gql/gql.ts';
import { useDates } from '../../../../../i18n/use-dates.ts';
import { useStrings } from '../../../../../i18n/use-strings.ts';
import { ActionDialog } from '../action-dialog.tsx';
import { textOf } from '../form-text.ts';
import { useCaseAction } from '../use-case-action.ts';
import { IntakeParts } from './intake-parts.ts';
import { strings } from './strings.ts';

const RevokeMandate = graphql(`
  mutation RevokeMandate($id: ID!, $version: Int!, $revokedOn: String!) {
    answer: revokeMandate(id: $id, version: $version, revokedOn: $revokedOn) {
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

/** Nobody acts for the party any more. */
export function RevokeMandateDialog({ of, onClose }: DialogProps) {
  const say = useStrings(strings);
  const dates = useDates();
  const { id, version, representativeName } = readFragment(IntakeParts, of);
  const action = useCaseAction({ mutation: RevokeMandate, done: say('mandateRevoked'), onDone: onClose });
  return (
    <ActionDialog
      action={action}
      title={say('revokeTitle')}
      submitLabel={say('revoke')}
      danger
      onSubmit={(values) => void action.run({ id, version, revokedOn: textOf(values, 'revokedOn') })}
      onClose={onClose}
    >
      <p>{say('revokeBody', { name: representativeName ?? say('theRepresentative') })}</p>
      <DateField name="revokedOn" label={say('revokedOn')} defaultValue={dates.short(dates.today)} />
    </ActionDialog>
  );
}
