import { actionLabels, FIELD_LIMITS } from '@ersuchen/domain';
import { TextArea } from '../../../../../components/text-field.tsx';
import { type FragmentType, readFragment } from '../../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../../gql/gql.ts';
import { useLabel } from '../../../../../i18n/use-label.ts';
import { useStrings } from '../../../../../i18n/use-strings.ts';
import { ActionDialog } from '../action-dialog.tsx';
import { textOf } from '../form-text.ts';
import { useCaseAction } from '../use-case-action.ts';
import { strings } from './strings.ts';

const CloseParts = graphql(`
  fragment CloseWithoutParts on OfficeCase {
    id
    version
    authority {
      id
      name
    }
    persons {
      id
      state
    }
    decisionTexts {
      recommendation
    }
  }
`);

const CloseWithoutRequest = graphql(`
  mutation CloseWithoutRequest($id: ID!, $version: Int!, $recommendation: String) {
    answer: closeWithoutRequest(id: $id, version: $version, recommendation: $recommendation) {
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

interface CloseWithoutRequestDialogProps {
  readonly of: FragmentType<typeof CloseParts>;
  readonly onClose: () => void;
}

/** The authority hears that there is no request, with the recommendation if any (§ 6(3) HFKVO). */
export function CloseWithoutRequestDialog({ of, onClose }: CloseWithoutRequestDialogProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const { id, version, authority, persons, decisionTexts } = readFragment(CloseParts, of);
  const action = useCaseAction({ mutation: CloseWithoutRequest, done: say('closeDone'), onDone: onClose });
  const isRecommended = persons.some(({ state }) => state === 'RECOMMENDATION');
  return (
    <ActionDialog
      action={action}
      title={label(actionLabels.closeWithoutRequest)}
      submitLabel={say('close')}
      onSubmit={(values) =>
        void action.run({ id, version, recommendation: textOf(values, 'recommendation') })
      }
      onClose={onClose}
    >
      <p>{say('closeBody', { authority: authority?.name ?? say('theAuthority') })}</p>
      {isRecommended && (
        <TextArea
          name="recommendation"
          label={say('recommendation')}
          hint={say('recommendationHint')}
          defaultValue={decisionTexts?.recommendation ?? ''}
          maxLength={FIELD_LIMITS.recommendation}
        />
      )}
    </ActionDialog>
  );
}
