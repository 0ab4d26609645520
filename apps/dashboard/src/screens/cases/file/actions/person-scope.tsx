import { useState } from 'react';
import { personName } from '../../../../case/person-name.ts';
import { Checkbox } from '../../../../components/checkbox.tsx';
import { FieldError } from '../../../../components/field.tsx';
import { Fieldset, type FieldError as Refused } from '../../../../components/form.tsx';
import { RadioGroup } from '../../../../components/radio-group.tsx';
import { useStrings } from '../../../../i18n/use-strings.ts';
import styles from './actions.module.css';
import { strings } from './endings-strings.ts';
import { boxName, checkedOf, textOf } from './form-text.ts';

interface Named {
  readonly id: string;
  readonly surname: string;
  readonly firstNames: string;
}

export interface PersonScopeProps {
  /** Who can be meant. */
  readonly persons: readonly Named[];
  readonly errors: readonly Refused[];
}

/** Everybody who can be meant, or single persons of them; nothing to ask where there is only one. */
export function PersonScope({ persons, errors }: PersonScopeProps) {
  const say = useStrings(strings);
  const [scope, setScope] = useState('ALL');
  if (persons.length < 2) return null;
  return (
    <>
      <RadioGroup
        name="scope"
        label={say('whom')}
        value={scope}
        onChange={setScope}
        options={[
          { value: 'ALL', label: say('everybody') },
          { value: 'SINGLE', label: say('single'), hint: say('singleHint') },
        ]}
      />
      {scope === 'SINGLE' && <PersonBoxes legend={say('persons')} persons={persons} errors={errors} />}
    </>
  );
}

/** Checkboxes of persons, read by `chosenPersons`. */
export function PersonBoxes({ legend, persons, errors }: PersonScopeProps & { readonly legend: string }) {
  const error = errors.find(({ path }) => path.includes('personIds'))?.message;
  return (
    <Fieldset legend={legend}>
      <div className={styles.boxes}>
        {persons.map((person) => (
          <Checkbox key={person.id} name={boxName('personIds', person.id)} label={personName(person)} />
        ))}
      </div>
      <FieldError id="personIds" error={error} />
    </Fieldset>
  );
}

/** Null: everybody. */
export const chosenPersons = (values: FormData): readonly string[] | null =>
  textOf(values, 'scope') === 'SINGLE' ? [...checkedOf(values, 'personIds')] : null;
