import { relationLabels } from '@ersuchen/domain';
import { usePartEntries } from '../../../../case/authority-part/part-entries.ts';
import { PartPill } from '../../../../case/authority-part/part-pill.tsx';
import { RequestPartFacts } from '../../../../case/authority-part/request-part.ts';
import { personName } from '../../../../case/person-name.ts';
import { PersonStatePill } from '../../../../case/person-state-pill.tsx';
import { Card } from '../../../../components/card.tsx';
import { DescriptionList } from '../../../../components/description-list.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { labelOf } from '../label-of.ts';
import styles from './persons.module.css';
import { strings } from './strings.ts';
import { useIdentity, useProcedure, useStay } from './use-person-entries.ts';

const PersonCardParts = graphql(`
  fragment PersonCard on OfficePerson {
    id
    position
    state
    surname
    firstNames
    relation
    birthName
    aliases {
      kind
      surname
      firstNames
    }
    birthDate
    birthPlace
    birthCountry
    sex
    maritalStatus
    nationalities
    street
    houseNumber
    addressAddition
    postcode
    town
    phone
    email
    ethnicityOrReligion
    enteredOn
    asylumAppliedOn
    pendingProcedures
    residenceDocument
    identityClarified
    passport
    illnessClaimed
    azrNumber
    bamfNumber
    authorityFileNumber
    consentOn
    consentBy
    outcomeOn
    settlementReason
    request {
      ...RequestPartFacts
    }
  }
`);

export function PersonCard({ of }: { readonly of: FragmentType<typeof PersonCardParts> }) {
  const say = useStrings(strings);
  const label = useLabel();
  const person = readFragment(PersonCardParts, of);
  const request = readFragment(RequestPartFacts, person.request);
  const entries = usePartEntries(request);
  return (
    <Card
      title={personName(person)}
      aside={
        <>
          <PersonStatePill state={person.state} />
          {request && <PartPill part={request.part} />}
        </>
      }
    >
      <p className={styles.relation}>
        {say('position', { position: person.position })} · {labelOf(relationLabels, person.relation, label)}
      </p>
      <div className={styles.groups}>
        <Group title={say('person')} entries={useIdentity(person)} />
        <Group title={say('stay')} entries={useStay(person)} />
        <Group title={say('procedure')} entries={useProcedure(person)} />
        {entries.some(([, told]) => told) && <Group title={say('authorityPart')} entries={entries} isWide />}
      </div>
    </Card>
  );
}

interface GroupProps {
  readonly title: string;
  readonly entries: readonly (readonly [term: string, description: string | null])[];
  readonly isWide?: boolean;
}

function Group({ title, entries, isWide = false }: GroupProps) {
  return (
    <section className={isWide ? styles.wide : undefined}>
      <h3>{title}</h3>
      <DescriptionList stacked entries={entries} />
    </section>
  );
}
