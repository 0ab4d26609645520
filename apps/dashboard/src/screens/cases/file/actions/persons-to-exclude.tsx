import { useState } from 'react';
import { personName } from '../../../../case/person-name.ts';
import { Checkbox } from '../../../../components/checkbox.tsx';
import { FieldError } from '../../../../components/field.tsx';
import { Fieldset, type FieldError as Refused } from '../../../../components/form.tsx';
import { RadioGroup } from '../../../../components/radio-group.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import styles from './actions.module.css';
import { boxName } from './form-text.ts';
import { strings } from './strings.ts';

const PersonsToExcludeParts = graphql(`
  fragment PersonsToExclude on OfficeCase {
    persons {
      id
      state
      surname
      firstNames
    }
    findings {
      personId
      ground
      finding
    }
  }
`);

export interface PersonsToExcludeProps {
  readonly of: FragmentType<typeof PersonsToExcludeParts>;
  readonly errors: readonly Refused[];
}

/** The whole case, or single persons of it; those with a ground found are marked already. */
export function PersonsToExclude({ of, errors }: PersonsToExcludeProps) {
  const say = useStrings(strings);
  const { persons, findings } = readFragment(PersonsToExcludeParts, of);
  const pending = persons.filter(({ state }) => state === 'PENDING');
  const found = new Map(
    pending.map(({ id }) => [
      id,
      findings
        .filter(({ personId, finding }) => personId === id && finding === 'YES')
        .map(({ ground }) => ground),
    ]),
  );
  const isFound = (id: string): boolean => (found.get(id)?.length ?? 0) > 0;
  const someOnly = pending.some(({ id }) => isFound(id)) && !pending.every(({ id }) => isFound(id));
  const [scope, setScope] = useState(someOnly ? 'SINGLE' : 'ALL');
  if (pending.length < 2) return null;
  const error = errors.find(({ path }) => path.startsWith('personIds'))?.message;
  return (
    <>
      <RadioGroup
        name="scope"
        label={say('scope')}
        value={scope}
        onChange={setScope}
        options={[
          { value: 'ALL', label: say('scopeAll') },
          { value: 'SINGLE', label: say('scopeSingle'), hint: say('scopeSingleHint') },
        ]}
      />
      {scope === 'SINGLE' && (
        <Fieldset legend={say('personsOut')}>
          <div className={styles.boxes}>
            {pending.map((person) => (
              <Checkbox
                key={person.id}
                name={boxName('personIds', person.id)}
                label={personName(person)}
                defaultChecked={isFound(person.id)}
                {...(isFound(person.id)
                  ? { hint: say('groundsFound', { grounds: found.get(person.id)?.join(', ') ?? '' }) }
                  : {})}
              />
            ))}
          </div>
          <FieldError id="personIds" error={error} />
        </Fieldset>
      )}
    </>
  );
}
