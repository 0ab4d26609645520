import { FIELD_LIMITS, SETTLEMENT_REASONS, type SettlementReasonCode } from '@ersuchen/domain';
import { useState } from 'react';
import { Select } from '../../../../components/select.tsx';
import { DateField, TextArea, TextField } from '../../../../components/text-field.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { ActionDialog } from './action-dialog.tsx';
import { strings } from './endings-strings.ts';
import { textOf } from './form-text.ts';
import { chosenPersons, PersonScope } from './person-scope.tsx';
import { useCaseAction } from './use-case-action.ts';

const SettleParts = graphql(`
  fragment SettleParts on OfficeCase {
    id
    version
    persons {
      id
      state
      surname
      firstNames
      finalDecision
    }
  }
`);

const SettlePersons = graphql(`
  mutation SettlePersons($id: ID!, $version: Int!, $input: SettlementInput!) {
    answer: settlePersons(id: $id, version: $version, input: $input) {
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

interface SettleDialogProps {
  readonly of: FragmentType<typeof SettleParts>;
  readonly onClose: () => void;
}

/** Rights to stay whose paragraph the reason does not name. */
const ASKED: readonly SettlementReasonCode[] = ['ASYLUM', 'FAMILY', 'OTHER_TITLE', 'OTHER'];

const REASONS = Object.keys(SETTLEMENT_REASONS) as readonly SettlementReasonCode[];

/** Whose part can become pointless: who is in the procedure, and whose request the authority has not decided. */
export function SettleDialog({ of, onClose }: SettleDialogProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  const { id, version, persons } = readFragment(SettleParts, of);
  const action = useCaseAction({ mutation: SettlePersons, done: say('settleDone'), onDone: onClose });
  const [reason, setReason] = useState<SettlementReasonCode>('DEPARTED');
  const { paragraph } = SETTLEMENT_REASONS[reason];
  const open = persons.filter(
    ({ state, finalDecision }) => state === 'PENDING' || (state === 'REQUEST' && finalDecision === null),
  );
  const submit = (values: FormData): void => {
    void action.run({
      id,
      version,
      input: {
        personIds: chosenPersons(values)?.slice() ?? null,
        reason,
        legalBasis: textOf(values, 'input.legalBasis').trim() || null,
        evidence: textOf(values, 'input.evidence'),
        settledOn: textOf(values, 'input.settledOn'),
      },
    });
  };
  return (
    <ActionDialog
      action={action}
      title={say('settleTitle')}
      submitLabel={say('settle')}
      danger
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{say('settleBody')}</p>
      <PersonScope persons={open} errors={action.fields} />
      <Select
        name="input.reason"
        label={say('settleReason')}
        emptyLabel={null}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value as SettlementReasonCode)}
        options={REASONS.map((code) => ({ value: code, label: label(SETTLEMENT_REASONS[code].label) }))}
      />
      <DateField name="input.settledOn" label={say('settledOn')} defaultValue={dates.short(dates.today)} />
      {paragraph && <p>{say('settleBasisKnown', { paragraph })}</p>}
      {ASKED.includes(reason) && (
        <TextField
          name="input.legalBasis"
          label={say('settleBasis')}
          hint={say('settleBasisHint')}
          optional
        />
      )}
      <TextArea
        name="input.evidence"
        label={say('settleEvidence')}
        hint={say('settleEvidenceHint')}
        rows={3}
        maxLength={FIELD_LIMITS.evidence}
      />
    </ActionDialog>
  );
}
