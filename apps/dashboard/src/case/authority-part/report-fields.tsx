import {
  AUTHORITY_DECISIONS,
  AUTHORITY_INTENTS,
  type AuthorityPart,
  authorityResultLabels,
  refusalSentences,
} from '@ersuchen/domain';
import { useState } from 'react';
import { RadioGroup } from '../../components/radio-group.tsx';
import { useLabel } from '../../i18n/use-label.ts';
import { useStrings } from '../../i18n/use-strings.ts';
import { DecisionFields } from './decision-fields.tsx';
import { ALIKE, fieldName, type ReportKind, type ReportPerson } from './entries.ts';
import { IntentFields } from './intent-fields.tsx';
import styles from './report-fields.module.css';
import { strings } from './strings.ts';

export interface ReportFieldsProps {
  readonly kind: ReportKind;
  readonly persons: readonly ReportPerson[];
}

const EACH = 'each';

/** What the authority told: once for the whole family, or for each person. */
export function ReportFields({ kind, persons }: ReportFieldsProps) {
  const say = useStrings(strings);
  const [scope, setScope] = useState(ALIKE);
  const isAlike = persons.length === 1 || scope === ALIKE;
  const openToAll = (part: AuthorityPart) => persons.every(({ open }) => open.includes(part));
  return (
    <>
      {persons.length > 1 && (
        <RadioGroup
          name="scope"
          label={say('scope')}
          inline
          value={scope}
          onChange={setScope}
          options={[
            { value: ALIKE, label: say('scopeAll') },
            { value: EACH, label: say('scopeEach') },
          ]}
        />
      )}
      {isAlike ? (
        <PlaceFields kind={kind} place={0} isOpen={openToAll} mayBeLeftOut={false} />
      ) : (
        persons.map((person, place) => (
          <section key={person.id} className={styles.person} aria-label={person.name}>
            <h3>{person.name}</h3>
            <PlaceFields
              kind={kind}
              place={place}
              isOpen={(part) => person.open.includes(part)}
              mayBeLeftOut
            />
          </section>
        ))
      )}
    </>
  );
}

interface PlaceFieldsProps {
  readonly kind: ReportKind;
  readonly place: number;
  readonly isOpen: (part: AuthorityPart) => boolean;
  readonly mayBeLeftOut: boolean;
}

function PlaceFields({ kind, place, isOpen, mayBeLeftOut }: PlaceFieldsProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const parts: readonly AuthorityPart[] = kind === 'INTENT' ? AUTHORITY_INTENTS : AUTHORITY_DECISIONS;
  const [part, setPart] = useState('');
  const mustBeAnnounced = kind === 'DECISION' && !isOpen('REFUSED');
  return (
    <>
      <RadioGroup
        name={fieldName(place, 'part')}
        label={say(kind === 'INTENT' ? 'intent' : 'decision')}
        value={part}
        onChange={setPart}
        options={[
          ...(mayBeLeftOut ? [{ value: '', label: say('notYet') }] : []),
          ...parts.filter(isOpen).map((each) => ({ value: each, label: label(authorityResultLabels[each]) })),
        ]}
      />
      {mustBeAnnounced && <p className={styles.hint}>{label(refusalSentences.REFUSAL_NOT_ANNOUNCED)}</p>}
      {kind === 'INTENT' && part !== '' && <IntentFields place={place} intent={part} />}
      {kind === 'DECISION' && part !== '' && <DecisionFields place={place} decision={part} />}
    </>
  );
}
