import { Card } from '../../../../components/card.tsx';
import { Icon } from '../../../../components/icon.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import type { ChecklistFragment } from '../../../../gql/graphql.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { kindLabel } from '../document-kind.ts';
import styles from './documents.module.css';
import { strings } from './strings.ts';

const ChecklistParts = graphql(`
  fragment Checklist on OfficeCase {
    checklist {
      kind
      expected
      blocking
      present
    }
  }
`);
type Entry = ChecklistFragment['checklist'][number];

/** What is worth looking for in this application. */
export function Checklist({ of }: { readonly of: FragmentType<typeof ChecklistParts> }) {
  const say = useStrings(strings);
  const { checklist } = readFragment(ChecklistParts, of);
  if (checklist.length === 0) return null;
  return (
    <Card title={say('checklist')}>
      <p className={styles.muted}>{say('checklistHint')}</p>
      <ul className={styles.checklist}>
        {checklist.map((entry) => (
          <ChecklistItem key={entry.kind} entry={entry} />
        ))}
      </ul>
    </Card>
  );
}

function ChecklistItem({ entry }: { readonly entry: Entry }) {
  const say = useStrings(strings);
  const label = useLabel();
  const { kind, expected, blocking, present } = entry;
  const look = present ? 'present' : blocking ? 'blocking' : 'open';
  const text = { present: say('present'), blocking: say('missingBlocking'), open: say('missing') }[look];
  const isOptional = !present && expected === 'IF_AVAILABLE';
  return (
    <li className={styles[look]}>
      <Icon name={present ? 'check' : blocking ? 'warning' : 'draft'} />
      <span>
        {label(kindLabel(kind))}{' '}
        <span className={styles.state}>{isOptional ? say('ifAvailable') : text}</span>
      </span>
    </li>
  );
}
