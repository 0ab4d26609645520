import { FIELD_LIMITS, findingValueLabels } from '@ersuchen/domain';
import { useState } from 'react';
import { DescriptionList } from '../../../../components/description-list.tsx';
import { RadioGroup } from '../../../../components/radio-group.tsx';
import { TextArea } from '../../../../components/text-field.tsx';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { ActionDialog } from '../actions/action-dialog.tsx';
import { textOf } from '../actions/form-text.ts';
import { useCaseAction } from '../actions/use-case-action.ts';
import { DecideFinding } from './finding.operations.ts';
import { type FindingDialogProps, GroundText } from './finding-dialog.tsx';
import { strings } from './strings.ts';

const VALUES = ['YES', 'NO'] as const;

/** The second person of four eyes: confirms what was found, or finds otherwise. */
export function DecideDialog({ cell, file, catalogue, onClose }: FindingDialogProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const { personId, ground: code } = cell;
  const proposed = file.findings.find((one) => one.personId === personId && one.ground === code);
  const ground = catalogue.find((one) => one.code === code);
  const person = file.persons.find(({ id }) => id === personId);
  const [value, setValue] = useState<string>(proposed?.finding ?? 'NO');
  const action = useCaseAction({ mutation: DecideFinding, done: say('decidedSaved'), onDone: onClose });
  const submit = (values: FormData): void => {
    const input = {
      personId,
      ground: code,
      finding: VALUES.find((one) => one === value) ?? 'NO',
      exceptionReason: textOf(values, 'input.exceptionReason').trim() || null,
      reason: textOf(values, 'input.reason'),
    };
    void action.run({ id: file.id, version: file.version, input });
  };
  return (
    <ActionDialog
      action={action}
      title={`${say('decideTitle')}: ${code}`}
      submitLabel={say('decideSave')}
      onSubmit={submit}
      onClose={onClose}
    >
      {ground && <GroundText ground={ground} person={person} />}
      <p>{say('decideBody', { name: proposed?.foundBy ?? '' })}</p>
      <DescriptionList
        entries={[
          [say('proposed'), proposed && label(findingValueLabels[proposed.finding])],
          [say('evidence'), proposed?.evidence],
        ]}
      />
      <RadioGroup
        name="input.finding"
        label={say('finding')}
        inline
        value={value}
        onChange={setValue}
        options={VALUES.map((one) => ({ value: one, label: label(findingValueLabels[one]) }))}
      />
      {ground?.kind === 'RULE' && value === 'YES' && (
        <TextArea
          name="input.exceptionReason"
          label={say('exceptionReason')}
          hint={say('exceptionHint')}
          optional
          rows={3}
          maxLength={FIELD_LIMITS.officeReason}
          defaultValue={proposed?.exceptionReason ?? ''}
        />
      )}
      <TextArea
        name="input.reason"
        label={say('decideReason')}
        rows={3}
        maxLength={FIELD_LIMITS.officeReason}
      />
    </ActionDialog>
  );
}
