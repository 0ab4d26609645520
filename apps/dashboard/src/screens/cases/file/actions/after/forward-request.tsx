import { actionLabels, FIELD_LIMITS } from '@ersuchen/domain';
import { TextArea } from '../../../../../components/text-field.tsx';
import { type FragmentType, readFragment } from '../../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../../gql/gql.ts';
import { useLabel } from '../../../../../i18n/use-label.ts';
import { useStrings } from '../../../../../i18n/use-strings.ts';
import { ActionDialog } from '../action-dialog.tsx';
import styles from '../actions.module.css';
import { textOf } from '../form-text.ts';
import { useCaseAction } from '../use-case-action.ts';
import { strings } from './strings.ts';

const ForwardParts = graphql(`
  fragment ForwardParts on OfficeCase {
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
      reasons
      remarks
      recommendation
    }
  }
`);

const ForwardRequest = graphql(`
  mutation ForwardRequest($id: ID!, $version: Int!, $remarks: String, $recommendation: String) {
    answer: forwardRequest(id: $id, version: $version, remarks: $remarks, recommendation: $recommendation) {
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

interface ForwardRequestDialogProps {
  readonly of: FragmentType<typeof ForwardParts>;
  readonly onClose: () => void;
}

/** The request goes to the authority with the reasons of the minutes (§ 7(2) HFKVO). */
export function ForwardRequestDialog({ of, onClose }: ForwardRequestDialogProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const { id, version, authority, persons, decisionTexts } = readFragment(ForwardParts, of);
  const action = useCaseAction({ mutation: ForwardRequest, done: say('forwardDone'), onDone: onClose });
  const isRecommended = persons.some(({ state }) => state === 'RECOMMENDATION');
  const submit = (values: FormData): void => {
    void action.run({
      id,
      version,
      remarks: textOf(values, 'remarks'),
      recommendation: textOf(values, 'recommendation'),
    });
  };
  return (
    <ActionDialog
      action={action}
      title={label(actionLabels.forwardRequest)}
      submitLabel={say('forward')}
      wide
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{say('forwardBody', { authority: authority?.name ?? say('theAuthority') })}</p>
      <div className={styles.quote}>
        <p className={styles.muted}>{say('reasons')}</p>
        <blockquote className={styles.text}>{decisionTexts?.reasons || say('noReasons')}</blockquote>
      </div>
      <TextArea
        name="remarks"
        label={say('remarks')}
        hint={say('remarksHint')}
        optional
        defaultValue={decisionTexts?.remarks ?? ''}
        maxLength={FIELD_LIMITS.recommendation}
      />
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
