import { FieldRow } from '../components/form.tsx';
import { TextField } from '../components/text-field.tsx';
import { defineStrings } from '../i18n/strings.ts';
import { useStrings } from '../i18n/use-strings.ts';

const strings = defineStrings({
  de: {
    street: 'Straße',
    houseNumber: 'Hausnummer',
    addressAddition: 'Zusatz',
    postcode: 'Postleitzahl',
    town: 'Ort',
  },
  en: {
    street: 'Street',
    houseNumber: 'House number',
    addressAddition: 'Addition',
    postcode: 'Postcode',
    town: 'Town',
  },
});

/** A new address; `root` is the path of the object that holds it. */
export function AddressFields({ root }: { readonly root: string }) {
  const say = useStrings(strings);
  return (
    <>
      <FieldRow>
        <TextField name={`${root}.street`} label={say('street')} />
        <TextField name={`${root}.houseNumber`} label={say('houseNumber')} narrow optional />
      </FieldRow>
      <TextField name={`${root}.addressAddition`} label={say('addressAddition')} optional />
      <FieldRow>
        <TextField name={`${root}.postcode`} label={say('postcode')} inputMode="numeric" narrow />
        <TextField name={`${root}.town`} label={say('town')} />
      </FieldRow>
    </>
  );
}

/** What was typed into the fields. */
export function addressOf(values: FormData, root = 'address') {
  const text = (name: string) => String(values.get(`${root}.${name}`) ?? '');
  return {
    street: text('street'),
    houseNumber: text('houseNumber'),
    addressAddition: text('addressAddition'),
    postcode: text('postcode'),
    town: text('town'),
  };
}
