import { FIELD_LIMITS } from '@ersuchen/domain';
import { DateField, TextArea } from '../../../../components/text-field.tsx';
import type { DeclarationInput } from '../../../../gql/graphql.ts';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { strings } from './endings-strings.ts';
import { textOf } from './form-text.ts';
import { chosenPersons } from './person-scope.tsx';

/** When and how a declaration of the party reached the office. */
export function DeclarationFields() {
  const say = useStrings(strings);
  const dates = useDates();
  return (
    <>
      <DateField name="input.declaredOn" label={say('declaredOn')} defaultValue={dates.short(dates.today)} />
      <TextArea
        name="input.note"
        label={say('note')}
        hint={say('noteHint')}
        rows={3}
        optional
        maxLength={FIELD_LIMITS.officeReason}
      />
    </>
  );
}

export const declarationFrom = (values: FormData): DeclarationInput => ({
  personIds: chosenPersons(values)?.slice() ?? null,
  declaredOn: textOf(values, 'input.declaredOn'),
  note: textOf(values, 'input.note'),
});
