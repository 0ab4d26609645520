import {
  identityLabels,
  maritalStatusLabels,
  passportLabels,
  relationLabels,
  residenceDocumentLabels,
} from '@ersuchen/domain';
import { labelOf } from '../../../../case/label-of.ts';
import { nationalityNames } from '../../../../case/nationality-names.ts';
import { personName } from '../../../../case/person-name.ts';
import { DescriptionList } from '../../../../components/description-list.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import styles from '../case.module.css';
import { Paper } from '../paper.tsx';
import { strings } from '../strings.ts';
import { useBirth } from './use-birth.ts';

const PersonsParts = graphql(`
  fragment MemberPersons on MemberCase {
    id
    persons {
      id
      surname
      firstNames
      birthName
      birthDate
      birthPlace
      relation
      maritalStatus
      nationalities
      town
      ethnicityOrReligion
      enteredOn
      asylumAppliedOn
      pendingProcedures
      residenceDocument
      identityClarified
      passport
      illnessClaimed
    }
  }
`);

export function Persons({ of }: { readonly of: FragmentType<typeof PersonsParts> }) {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  const birth = useBirth();
  const { persons } = readFragment(PersonsParts, of);
  return (
    <Paper part="personen" title={say('persons')}>
      <div className={styles.persons}>
        {persons.map((person) => (
          <section key={person.id} className={styles.person}>
            <h3>{personName(person)}</h3>
            <p className={styles.none}>{labelOf(relationLabels, person.relation, label)}</p>
            <DescriptionList
              entries={[
                [say('born'), birth(person)],
                [say('birthName'), person.birthName],
                [say('nationality'), nationalityNames(person.nationalities, label)],
                [say('maritalStatus'), labelOf(maritalStatusLabels, person.maritalStatus, label)],
                [say('ethnicity'), person.ethnicityOrReligion],
                [say('town'), person.town],
                [say('enteredOn'), person.enteredOn && dates.date(person.enteredOn)],
                [say('asylumOn'), person.asylumAppliedOn && dates.date(person.asylumAppliedOn)],
                [say('pending'), person.pendingProcedures],
                [say('document'), labelOf(residenceDocumentLabels, person.residenceDocument, label)],
                [say('identity'), labelOf(identityLabels, person.identityClarified, label)],
                [say('passport'), labelOf(passportLabels, person.passport, label)],
                [say('illness'), person.illnessClaimed ? say('illnessClaimed') : null],
              ]}
            />
          </section>
        ))}
      </div>
    </Paper>
  );
}
