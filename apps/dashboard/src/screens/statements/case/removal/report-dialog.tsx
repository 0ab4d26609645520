import { Checkbox } from '../../../../components/checkbox.tsx';
import { FieldRow } from '../../../../components/form.tsx';
import { DateField } from '../../../../components/text-field.tsx';
import { graphql } from '../../../../gql/gql.ts';
import type { ReportRemovalFragment } from '../../../../gql/graphql.ts';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { AuthorityDialog } from '../authority-dialog.tsx';
import { useAuthorityAction } from '../use-authority-action.ts';
import { strings } from './strings.ts';

const ReportRemovalDate = graphql(`
  mutation ReportRemovalDate($id: ID!, $removalOn: String, $fixedOn: String, $inDetention: Boolean!) {
    answer: reportRemovalDate(
      caseId: $id
      removalOn: $removalOn
      fixedOn: $fixedOn
      inDetention: $inDetention
    ) {
      __typename
      ... on AuthorityCase {
        ...ReportRemoval
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

const textOf = (values: FormData, name: string): string | null =>
  String(values.get(name) ?? '').trim() || null;

export interface ReportDialogProps {
  readonly file: ReportRemovalFragment;
  readonly onClose: () => void;
}

export function ReportDialog({ file, onClose }: ReportDialogProps) {
  const say = useStrings(strings);
  const dates = useDates();
  const action = useAuthorityAction({ mutation: ReportRemovalDate, done: say('saved'), onDone: onClose });
  const { id, removalOn, removalFixedOn, inDetention } = file;
  const submit = (values: FormData): void => {
    void action.run({
      id,
      removalOn: textOf(values, 'removalOn'),
      fixedOn: textOf(values, 'fixedOn'),
      inDetention: values.has('inDetention'),
    });
  };
  return (
    <AuthorityDialog
      action={action}
      title={say(removalOn ? 'change' : 'report')}
      submitLabel={say('save')}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{say('body')}</p>
      <FieldRow>
        <DateField
          name="removalOn"
          label={say('removalOn')}
          optional
          defaultValue={removalOn ? dates.short(removalOn) : ''}
        />
        <DateField
          name="fixedOn"
          label={say('fixedOn')}
          optional
          defaultValue={removalFixedOn ? dates.short(removalFixedOn) : ''}
        />
      </FieldRow>
      <Checkbox name="inDetention" label={say('inDetention')} defaultChecked={inDetention} />
    </AuthorityDialog>
  );
}
