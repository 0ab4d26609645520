import { AGENDA_SECTIONS, type AgendaSection, agendaSectionLabels } from '@ersuchen/domain';
import { useState } from 'react';
import { FormDialog } from '../../../../components/dialog.tsx';
import { FieldRow } from '../../../../components/form.tsx';
import { Select } from '../../../../components/select.tsx';
import { TextField } from '../../../../components/text-field.tsx';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import type { Outcome } from '../../outcome.ts';
import { fieldsOf } from '../../outcome.ts';
import { type AgendaPlace, type Placed, placeAt, placeIn, sectionOf } from './agenda-order.ts';
import { strings } from './strings.ts';

export interface PlaceDialogProps {
  readonly id: string;
  readonly name: string;
  readonly items: readonly Placed[];
  readonly onMove: (place: AgendaPlace) => Promise<Outcome>;
  readonly onClose: () => void;
}

/** To a number or into a section: whichever is given, the other follows. */
export function PlaceDialog({ id, name, items, onMove, onClose }: PlaceDialogProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const now = items.findIndex((item) => item.id === id) + 1;
  const [number, setNumber] = useState(String(now));
  const [section, setSection] = useState<AgendaSection>(sectionOf(items[now - 1]?.section ?? ''));
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const typeNumber = (text: string): void => {
    setNumber(text);
    if (isNumberOf(text, items.length)) setSection(placeAt(items, id, Number(text)).section);
  };
  const chooseSection = (chosen: AgendaSection): void => {
    setSection(chosen);
    setNumber(String(placeIn(items, id, chosen).position));
  };
  const submit = async (): Promise<void> => {
    if (!isNumberOf(number, items.length)) {
      const message = say('placeNumberHint', { count: items.length });
      return setOutcome({ kind: 'invalid', fields: [{ path: 'position', message }] });
    }
    onClose();
    await onMove({ section, position: Number(number) });
  };
  return (
    <FormDialog
      isOpen
      title={say('placeTitle')}
      submitLabel={say('placeSubmit')}
      errors={fieldsOf(outcome)}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>
        <strong>{name}</strong>
      </p>
      <FieldRow>
        <TextField
          name="position"
          label={say('placeNumber')}
          hint={say('placeNumberHint', { count: items.length })}
          inputMode="numeric"
          maxLength={3}
          narrow
          autoFocus
          value={number}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => typeNumber(event.currentTarget.value)}
        />
        <Select
          label={say('placeSection')}
          emptyLabel={null}
          value={section}
          options={AGENDA_SECTIONS.map((each) => ({ value: each, label: label(agendaSectionLabels[each]) }))}
          onChange={(event) => chooseSection(sectionOf(event.currentTarget.value))}
        />
      </FieldRow>
    </FormDialog>
  );
}

const isNumberOf = (text: string, count: number): boolean =>
  /^\d{1,3}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= count;
