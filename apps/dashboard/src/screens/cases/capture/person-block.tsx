import {
  codesOf,
  nationalities,
  relationLabels,
  residenceDocumentLabels,
  selectableNationalities,
} from '@ersuchen/domain';
import { memo } from 'react';
import { Button, ButtonRow } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { Checkbox } from '../../../components/checkbox.tsx';
import { ComboBox } from '../../../components/combo-box.tsx';
import { Select } from '../../../components/select.tsx';
import { DateField, TextField } from '../../../components/text-field.tsx';
import { useDates } from '../../../i18n/use-dates.ts';
import { useLabel } from '../../../i18n/use-label.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import styles from './capture.module.css';
import { strings } from './strings.ts';

export interface PersonBlockProps {
  /** Names its fields: `persons[<key>].surname`. */
  readonly number: number;
  readonly place: number;
  readonly given: Readonly<Record<string, string>>;
  readonly onCopyAddress: (number: number) => void;
  readonly onRemove: (number: number) => void;
}

/** One person of the application, the usual lines in the order of the form, the others folded away. */
export const PersonBlock = memo(function PersonBlock(block: PersonBlockProps) {
  const { number, place, given, onCopyAddress, onRemove } = block;
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  const field = (name: string) => ({
    name: `persons[${number}].${name}`,
    defaultValue: given[name] ?? '',
    required: false,
  });
  return (
    <Card
      title={place === 0 ? say('firstPerson') : say('person', { number: place + 1 })}
      aside={
        place > 0 && (
          <ButtonRow>
            <Button variant="quiet" onPress={() => onCopyAddress(number)}>
              {say('copyAddress')}
            </Button>
            <Button variant="quiet" onPress={() => onRemove(number)}>
              {say('removePerson')}
            </Button>
          </ButtonRow>
        )
      }
    >
      <div className={styles.fields}>
        <TextField {...field('surname')} label={say('surname')} />
        <TextField {...field('firstNames')} label={say('firstNames')} />
        <TextField
          {...field('birthDate')}
          label={say('birthDate')}
          hint={say('birthHint')}
          inputMode="numeric"
        />
        <TextField {...field('birthPlace')} label={say('birthPlace')} />
      </div>
      <div className={styles.fields}>
        <ComboBox
          name={`persons[${number}].nationalities`}
          label={say('nationality')}
          required={false}
          defaultValue={given.nationalities ?? null}
          options={selectableNationalities(dates.today).map((key) => ({
            value: key,
            label: label(nationalities[key]),
          }))}
        />
        {place > 0 && (
          <Select
            {...field('relation')}
            defaultValue="CHILD"
            label={say('relation')}
            options={codesOf(relationLabels)
              .filter((code) => code !== 'SELF')
              .map((code) => ({ value: code, label: label(relationLabels[code]) }))}
          />
        )}
      </div>
      <div className={styles.address}>
        <TextField {...field('street')} label={say('street')} />
        <TextField {...field('houseNumber')} label={say('houseNumber')} narrow />
        <TextField {...field('postcode')} label={say('postcode')} inputMode="numeric" narrow />
        <TextField {...field('town')} label={say('town')} />
      </div>
      <div className={styles.fields}>
        <DateField {...field('consentOn')} label={say('consentOn')} />
        <TextField {...field('consentBy')} label={say('consentBy')} />
      </div>
      <details className={styles.more}>
        <summary>{say('more')}</summary>
        <div className={styles.fields}>
          <TextField {...field('birthName')} label={say('birthName')} />
          <TextField {...field('aliasSurname')} label={say('aliasSurname')} />
          <TextField {...field('aliasFirstNames')} label={say('aliasFirstNames')} />
          <TextField {...field('enteredOn')} label={say('enteredOn')} hint={say('birthHint')} />
          <Select
            {...field('residenceDocument')}
            label={say('residenceDocument')}
            options={codesOf(residenceDocumentLabels).map((code) => ({
              value: code,
              label: label(residenceDocumentLabels[code]),
            }))}
          />
          <TextField {...field('phone')} label={say('phone')} inputMode="tel" />
          <TextField {...field('email')} label={say('email')} inputMode="email" />
          <Checkbox name={`persons[${number}].illnessClaimed`} label={say('illness')} />
        </div>
      </details>
    </Card>
  );
});
