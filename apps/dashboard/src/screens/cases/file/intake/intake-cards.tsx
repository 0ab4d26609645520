import { Alert } from '../../../../components/alert.tsx';
import { Badge } from '../../../../components/badge.tsx';
import { Card } from '../../../../components/card.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import type { IntakeCardsFragment } from '../../../../gql/graphql.ts';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import styles from '../file.module.css';
import { strings } from './strings.ts';

const IntakeCardsParts = graphql(`
  fragment IntakeCards on OfficeCase {
    id
    state
    newFacts
    registeredAt
    completionItems {
      id
      description
      arrivedOn
      givenUpOn
    }
    competenceHints {
      personId
      message
    }
    formerAuthorities {
      name
      endedAt
    }
  }
`);

/** What was asked for and what has come, what the addresses say about competence, what is new since an earlier case. */
export function IntakeCards({ of }: { readonly of: FragmentType<typeof IntakeCardsParts> }) {
  const say = useStrings(strings);
  const dates = useDates();
  const file = readFragment(IntakeCardsParts, of);
  const { completionItems, competenceHints, formerAuthorities, newFacts, registeredAt } = file;
  // Before registration the dialog suggests the authority by itself.
  const hints = registeredAt ? [...new Set(competenceHints.map(({ message }) => message))] : [];
  return (
    <>
      {hints.length > 0 && (
        <Alert tone="warning" title={say('competence')}>
          {hints.map((hint) => (
            <p key={hint}>{hint}</p>
          ))}
        </Alert>
      )}
      {completionItems.length > 0 && (
        <Card title={say('asked')}>
          <ul className={styles.plainList}>
            {completionItems.map((item) => (
              <AskedItem key={item.id} item={item} />
            ))}
          </ul>
        </Card>
      )}
      {newFacts && (
        <Card title={say('newFacts')}>
          <p>{newFacts}</p>
        </Card>
      )}
      {formerAuthorities.length > 0 && (
        <Card title={say('formerAuthorities')}>
          <ul className={styles.plainList}>
            {formerAuthorities.map(({ name, endedAt }) => (
              <li key={endedAt}>
                {name}, {say('until', { day: dates.short(endedAt.slice(0, 10)) })}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

function AskedItem({ item }: { readonly item: IntakeCardsFragment['completionItems'][number] }) {
  const say = useStrings(strings);
  const dates = useDates();
  const { description, arrivedOn, givenUpOn } = item;
  return (
    <li>
      {description}{' '}
      {arrivedOn && <Badge tone="success">{say('arrivedOn', { day: dates.short(arrivedOn) })}</Badge>}
      {!arrivedOn && givenUpOn && <Badge tone="neutral">{say('givenUp')}</Badge>}
      {!arrivedOn && !givenUpOn && <Badge tone="warning">{say('missing')}</Badge>}
    </li>
  );
}
