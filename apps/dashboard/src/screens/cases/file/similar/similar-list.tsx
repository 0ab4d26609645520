import { likenessLabels } from '@ersuchen/domain';
import { CaseStatePill } from '../../../../case/case-state-pill.tsx';
import { personName } from '../../../../case/person-name.ts';
import { Link } from '../../../../components/link.tsx';
import type { SimilarCaseFragment } from '../../../../gql/graphql.ts';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { nationalityNames } from '../nationality-names.ts';
import styles from './similar.module.css';
import { strings } from './strings.ts';

type Compared = SimilarCaseFragment['likenesses'][number]['here'];

/** The cases found, each with the persons who may be the same side by side. The office judges, nothing follows by itself. */
export function SimilarList({ cases }: { readonly cases: readonly SimilarCaseFragment[] }) {
  return (
    <ul className={styles.cases}>
      {cases.map((one) => (
        <li key={one.id} className={styles.case}>
          <SimilarCase one={one} />
        </li>
      ))}
    </ul>
  );
}

function SimilarCase({ one }: { readonly one: SimilarCaseFragment }) {
  const say = useStrings(strings);
  const dates = useDates();
  return (
    <>
      <p className={styles.head}>
        <Link to={`/vorgaenge/${one.id}`} target="_blank">
          {one.fileNumber ?? say('noNumber')}
        </Link>
        <span>{one.leadName}</span>
        <CaseStatePill state={one.state} />
      </p>
      <p className={styles.muted}>
        {[
          one.receivedOn && say('receivedOn', { day: dates.short(one.receivedOn) }),
          one.authorityName,
          one.representativeName,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {one.likenesses.map((likeness) => (
        <SideBySide key={`${likeness.here.position}-${likeness.there.id}`} {...likeness} />
      ))}
    </>
  );
}

function SideBySide({ here, there, signs }: SimilarCaseFragment['likenesses'][number]) {
  const say = useStrings(strings);
  const label = useLabel();
  const mine = useFacts(here);
  const theirs = useFacts(there);
  return (
    <table className={styles.pair}>
      <caption>{signs.map((sign) => label(likenessLabels[sign])).join(', ')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('field')}</th>
          <th scope="col">{say('here')}</th>
          <th scope="col">{say('there')}</th>
        </tr>
      </thead>
      <tbody>
        {mine.map(([name, value], index) => {
          const other = theirs[index]?.[1] ?? '';
          return (
            <tr key={name} className={value === other ? styles.same : styles.different}>
              <th scope="row">{name}</th>
              <td>{value || say('unknown')}</td>
              <td>{other || say('unknown')}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** What is compared, in the same order for both. */
function useFacts(person: Compared): readonly (readonly [string, string])[] {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  return [
    [say('name'), personName(person)],
    [say('otherNames'), [person.birthName, ...person.aliases.map(personName)].filter(Boolean).join(', ')],
    [say('birth'), person.birthDate && dates.short(person.birthDate)],
    [say('birthPlace'), person.birthPlace],
    [say('nationality'), nationalityNames(person.nationalities, label)],
  ];
}
