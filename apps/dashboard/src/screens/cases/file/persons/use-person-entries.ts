import {
  aliasKindLabels,
  identityLabels,
  isDecided,
  type Label,
  maritalStatusLabels,
  passportLabels,
  personStateLabels,
  residenceDocumentLabels,
  SETTLEMENT_REASONS,
  sexLabels,
} from '@ersuchen/domain';
import { personName } from '../../../../case/person-name.ts';
import type { PersonCardFragment } from '../../../../gql/graphql.ts';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { labelOf } from '../label-of.ts';
import { nationalityNames } from '../nationality-names.ts';
import { strings } from './strings.ts';

type Entries = readonly (readonly [term: string, description: string | null])[];

const settlements: Readonly<Record<string, { readonly label: Label }>> = SETTLEMENT_REASONS;

export function useIdentity(person: PersonCardFragment): Entries {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  const aliases = person.aliases.map(
    (alias) => `${personName(alias)} (${labelOf(aliasKindLabels, alias.kind, label)})`,
  );
  const street = [person.street, person.houseNumber].filter(Boolean).join(' ');
  const town = [person.postcode, person.town].filter(Boolean).join(' ');
  const born = dates.date(person.birthDate);
  return [
    [say('born'), person.birthPlace ? say('bornIn', { date: born, place: person.birthPlace }) : born],
    [say('birthCountry'), person.birthCountry && nationalityNames([person.birthCountry], label)],
    [say('nationality'), nationalityNames(person.nationalities, label)],
    [say('birthName'), person.birthName],
    [say('aliases'), aliases.join('; ')],
    [say('sex'), labelOf(sexLabels, person.sex, label)],
    [say('maritalStatus'), labelOf(maritalStatusLabels, person.maritalStatus, label)],
    [say('ethnicity'), person.ethnicityOrReligion],
    [say('address'), [street, person.addressAddition, town].filter(Boolean).join(', ')],
    [say('phone'), person.phone],
    [say('email'), person.email],
  ];
}

export function useStay(person: PersonCardFragment): Entries {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  return [
    [say('enteredOn'), person.enteredOn && dates.date(person.enteredOn)],
    [say('asylumOn'), person.asylumAppliedOn && dates.date(person.asylumAppliedOn)],
    [say('pending'), person.pendingProcedures],
    [say('document'), labelOf(residenceDocumentLabels, person.residenceDocument, label)],
    [say('identity'), labelOf(identityLabels, person.identityClarified, label)],
    [say('passport'), labelOf(passportLabels, person.passport, label)],
    [say('illness'), person.illnessClaimed ? say('illnessClaimed') : null],
    [say('azr'), person.azrNumber],
    [say('bamf'), person.bamfNumber],
    [say('authorityNumber'), person.authorityFileNumber],
  ];
}

export function useProcedure(person: PersonCardFragment): Entries {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  const on = (text: string | null, day: string | null) =>
    text && (day ? say('outcomeOn', { state: text, date: dates.date(day) }) : text);
  const settlement = person.settlementReason && settlements[person.settlementReason];
  return [
    [say('consent'), useConsent(person)],
    [
      say('outcome'),
      isDecided(person.state) ? on(label(personStateLabels[person.state]), person.outcomeOn) : null,
    ],
    [say('settlement'), settlement ? label(settlement.label) : person.settlementReason],
  ];
}

function useConsent({ consentOn, consentBy }: PersonCardFragment): string {
  const say = useStrings(strings);
  const dates = useDates();
  if (!consentOn) return say('consentMissing');
  const date = dates.date(consentOn);
  return consentBy ? say('consentBy', { date, name: consentBy }) : date;
}
