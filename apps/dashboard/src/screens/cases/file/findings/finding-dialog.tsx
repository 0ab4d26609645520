import {
  type ExclusionCatalogue,
  type ExclusionGround,
  FIELD_LIMITS,
  findingValueLabels,
} from '@ersuchen/domain';
import { useState } from 'react';
import { personName } from '../../../../case/person-name.ts';
import { Checkbox } from '../../../../components/checkbox.tsx';
import { RadioGroup } from '../../../../components/radio-group.tsx';
import { TextArea } from '../../../../components/text-field.tsx';
import type { FindingsFragment } from '../../../../gql/graphql.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { ActionDialog } from '../actions/action-dialog.tsx';
import { checkedOf, textOf } from '../actions/form-text.ts';
import { useCaseAction } from '../actions/use-case-action.ts';
import fileStyles from '../file.module.css';
import { EvidenceDocuments } from './evidence-documents.tsx';
import { RecordFinding } from './finding.operations.ts';
import type { Cell } from './findings.tsx';
import { strings } from './strings.ts';

export interface FindingDialogProps {
  readonly cell: Cell;
  readonly file: FindingsFragment;
  readonly catalogue: ExclusionCatalogue;
  readonly onClose: () => void;
}

const VALUES = ['NO', 'YES', 'OPEN'] as const;

export function FindingDialog({ cell, file, catalogue, onClose }: FindingDialogProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const { personId, ground: code } = cell;
  const earlier = file.findings.find((one) => one.personId === personId && one.ground === code);
  const ground = catalogue.find((one) => one.code === code);
  const person = file.persons.find(({ id }) => id === personId);
  const isBan = ground?.exception === 'DEPARTURE_IMPOSSIBLE';
  const [value, setValue] = useState<string>(earlier?.finding ?? 'NO');
  const action = useCaseAction({ mutation: RecordFinding, done: say('saved'), onDone: onClose });
  const submit = (values: FormData): void => {
    const finding = VALUES.find((one) => one === value) ?? 'OPEN';
    const input = {
      personId,
      ground: code,
      finding,
      evidence: textOf(values, 'input.evidence').trim() || null,
      exceptionReason: textOf(values, 'input.exceptionReason').trim() || null,
      documentIds: [...checkedOf(values, 'documents')],
      ...(isBan && value === 'YES' ? { departureImpossible: values.has('departureImpossible') } : {}),
      reason: textOf(values, 'input.reason').trim() || null,
    };
    void action.run({ id: file.id, version: file.version, input });
  };
  return (
    <ActionDialog
      action={action}
      title={`${say('dialogTitle')}: ${code}`}
      submitLabel={say('save')}
      wide
      onSubmit={submit}
      onClose={onClose}
    >
      {ground && <GroundText ground={ground} person={person} />}
      <RadioGroup
        name="input.finding"
        label={say('finding')}
        inline
        value={value}
        onChange={setValue}
        options={VALUES.map((one) => ({ value: one, label: label(findingValueLabels[one]) }))}
      />
      <TextArea
        name="input.evidence"
        label={say('evidence')}
        hint={say('evidenceHint')}
        optional
        rows={3}
        maxLength={FIELD_LIMITS.evidence}
        defaultValue={earlier?.evidence ?? ''}
      />
      {isBan && value === 'YES' && (
        <Checkbox
          name="departureImpossible"
          label={say('departureImpossible')}
          hint={say('departureHint')}
          defaultChecked={person?.departureImpossible === 1}
        />
      )}
      {ground?.kind === 'RULE' && value === 'YES' && (
        <TextArea
          name="input.exceptionReason"
          label={say('exceptionReason')}
          hint={say('exceptionHint')}
          optional
          rows={3}
          maxLength={FIELD_LIMITS.officeReason}
          defaultValue={earlier?.exceptionReason ?? ''}
        />
      )}
      <EvidenceDocuments
        documents={file.documents}
        chosen={earlier?.documentIds ?? []}
        error={action.fields.find(({ path }) => path.startsWith('input.documentIds'))?.message}
      />
      {earlier?.decidedBy && (
        <TextArea
          name="input.reason"
          label={say('changeReason')}
          hint={say('changeReasonHint', { name: earlier.decidedBy })}
          rows={2}
          maxLength={FIELD_LIMITS.officeReason}
        />
      )}
    </ActionDialog>
  );
}

interface GroundTextProps {
  readonly ground: ExclusionGround;
  readonly person: FindingsFragment['persons'][number] | undefined;
}

/** Whom the question is about, and the ground's words with what they leave out. */
export function GroundText({ ground, person }: GroundTextProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const notes = [
    ground.legalRef,
    ground.exception === 'FIXED_AFTER_RECEIPT' && say('fixedBefore'),
    ground.wording === 'DERIVED' && say('derived'),
  ];
  return (
    <div>
      <p>
        <strong>{person && personName(person)}</strong>
      </p>
      <p>
        {say(ground.kind === 'ABSOLUTE' ? 'absolute' : 'asARule')} {label(ground.text)}
      </p>
      <p className={fileStyles.muted}>{notes.filter(Boolean).join(' · ')}</p>
    </div>
  );
}
