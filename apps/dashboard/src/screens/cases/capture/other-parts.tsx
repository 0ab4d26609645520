import {
  channelLabels,
  codesOf,
  type DocumentKind,
  documentKinds,
  REASON_SECTIONS,
  type ReasonSection,
  representationLabels,
} from '@ersuchen/domain';
import { useState } from 'react';
import { Card } from '../../../components/card.tsx';
import { Checkbox } from '../../../components/checkbox.tsx';
import { FieldRow, Fieldset } from '../../../components/form.tsx';
import { Select } from '../../../components/select.tsx';
import { DateField, TextArea, TextField } from '../../../components/text-field.tsx';
import { useDates } from '../../../i18n/use-dates.ts';
import { useLabel } from '../../../i18n/use-label.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import styles from './capture.module.css';
import { strings } from './strings.ts';

const SECTIONS = Object.keys(REASON_SECTIONS) as ReasonSection[];
const KINDS = (Object.keys(documentKinds) as DocumentKind[]).filter(
  (kind) => documentKinds[kind].when !== 'PRODUCED',
);

/** How and when it came, and what came with it. */
export function ArrivalPart() {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  return (
    <Card title={say('arrival')}>
      <FieldRow>
        <Select
          name="arrival.channel"
          label={say('channel')}
          defaultValue="POST"
          emptyLabel={null}
          options={codesOf(channelLabels)
            .filter((code) => code !== 'ONLINE')
            .map((code) => ({ value: code, label: label(channelLabels[code]) }))}
        />
        <DateField
          name="arrival.receivedOn"
          label={say('receivedOn')}
          hint={say('receivedHint')}
          defaultValue={dates.short(dates.today)}
        />
      </FieldRow>
    </Card>
  );
}

/** Who acts for the applicants, a removal that is near, the documents and the reasons. */
export function CaseParts() {
  const say = useStrings(strings);
  const label = useLabel();
  return (
    <>
      <RepresentationPart />
      <Card title={say('documents')}>
        <div className={styles.boxes}>
          {KINDS.map((kind) => (
            <Checkbox
              key={kind}
              name={`documents.${kind}`}
              label={label(documentKinds[kind].label)}
              defaultChecked={kind === 'D01'}
            />
          ))}
        </div>
      </Card>
      <Card title={say('removal')}>
        <FieldRow>
          <Checkbox name="removalImminent" label={say('removalImminent')} />
          <DateField name="removalOn" label={say('removalOn')} optional />
        </FieldRow>
      </Card>
      <Card title={say('reasons')}>
        <p>{say('reasonsBody')}</p>
        <details className={styles.more}>
          <summary>{say('reasonSections')}</summary>
          <Fieldset legend={say('reasons')}>
            {SECTIONS.map((section) => (
              <TextArea
                key={section}
                name={`reasons.${section}`}
                label={label(REASON_SECTIONS[section].title)}
                rows={2}
                optional
              />
            ))}
          </Fieldset>
        </details>
      </Card>
    </>
  );
}

function RepresentationPart() {
  const say = useStrings(strings);
  const label = useLabel();
  const [kind, setKind] = useState('NONE');
  return (
    <Card title={say('representation')}>
      <div className={styles.fields}>
        <Select
          name="representation"
          label={say('representationKind')}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value)}
          emptyLabel={null}
          options={codesOf(representationLabels).map((code) => ({
            value: code,
            label: label(representationLabels[code]),
          }))}
        />
        {kind !== 'NONE' && (
          <>
            <TextField name="representativeName" label={say('representativeName')} optional />
            <TextField name="representativeAddress" label={say('representativeAddress')} optional />
            <DateField name="mandateOn" label={say('mandateOn')} optional />
          </>
        )}
      </div>
    </Card>
  );
}
