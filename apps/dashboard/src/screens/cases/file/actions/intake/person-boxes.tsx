import { personName } from '../../../../../case/person-name.ts';
import { Checkbox } from '../../../../../components/checkbox.tsx';
import { FieldError } from '../../../../../components/field.tsx';
import { Fieldset, type FieldError as Refused } from '../../../../../components/form.tsx';
import styles from '../actions.module.css';
import { boxName } from '../form-text.ts';

interface BoxedPerson {
  readonly id: string;
  readonly surname: string;
  readonly firstNames: string;
}

export interface PersonBoxesProps {
  readonly legend: string;
  readonly persons: readonly BoxedPerson[];
  readonly isChecked: (person: BoxedPerson) => boolean;
  readonly errors: readonly Refused[];
}

/** Some of the persons of a case, as boxes of the group `personIds`. */
export function PersonBoxes({ legend, persons, isChecked, errors }: PersonBoxesProps) {
  return (
    <Fieldset legend={legend}>
      <div className={styles.boxes}>
        {persons.map((person) => (
          <Checkbox
            key={person.id}
            name={boxName('personIds', person.id)}
            label={personName(person)}
            defaultChecked={isChecked(person)}
          />
        ))}
      </div>
      <FieldError id="personIds" error={errors.find(({ path }) => path.startsWith('personIds'))?.message} />
    </Fieldset>
  );
}
