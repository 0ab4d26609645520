import { nationalityNames } from '../../../case/nationality-names.ts';
import { personName } from '../../../case/person-name.ts';
import { Card } from '../../../components/card.tsx';
import { DescriptionList } from '../../../components/description-list.tsx';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { useLabel } from '../../../i18n/use-label.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import styles from './case.module.css';
import { ReportRemoval } from './removal/report-removal.tsx';
import { strings } from './strings.ts';

const FactsParts = graphql(`
  fragment AuthorityCaseFacts on AuthorityCase {
    id
    fileNumber
    receivedOn
    removalOn
    removalFixedOn
    inDetention
    ...ReportRemoval
    persons {
      id
      surname
      firstNames
      birthDate
      nationalities
      street
      houseNumber
      postcode
      town
      authorityFileNumber
      azrNumber
    }
  }
`);

/** Whom the case is about, as the authority may know it. */
export function CaseFacts({ of }: { readonly of: FragmentType<typeof FactsParts> }) {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  const file = readFragment(FactsParts, of);
  return (
    <>
      <Card title={say('persons')}>
        {file.persons.map((person) => (
          <section key={person.id} className={styles.person}>
            <h3>{personName(person)}</h3>
            <DescriptionList
              stacked
              entries={[
                [say('born'), dates.date(person.birthDate)],
                [say('nationality'), nationalityNames(person.nationalities, label)],
                [say('address'), addressOf(person)],
                [say('authorityNumber'), person.authorityFileNumber],
                [say('azr'), person.azrNumber],
              ]}
            />
          </section>
        ))}
      </Card>
      <Card title={say('about')}>
        <DescriptionList
          stacked
          entries={[
            [say('fileNumber'), file.fileNumber],
            [say('received'), dates.date(file.receivedOn)],
            [say('removal'), file.removalOn && dates.date(file.removalOn)],
            [say('removalFixed'), file.removalFixedOn && dates.date(file.removalFixedOn)],
            [say('detention'), file.inDetention ? say('detentionYes') : null],
          ]}
        />
        <div className={styles.report}>
          <ReportRemoval of={file} />
        </div>
      </Card>
    </>
  );
}

interface Address {
  readonly street: string;
  readonly houseNumber: string;
  readonly postcode: string;
  readonly town: string;
}

const addressOf = ({ street, houseNumber, postcode, town }: Address): string =>
  [
    [street, houseNumber],
    [postcode, town],
  ]
    .map((line) => line.filter(Boolean).join(' '))
    .filter(Boolean)
    .join(', ');
