import { CaseStatePill } from '../../../case/case-state-pill.tsx';
import { strings as caseStrings } from '../../../case/strings.ts';
import { Card } from '../../../components/card.tsx';
import { Link } from '../../../components/link.tsx';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import styles from './file.module.css';
import { strings } from './strings.ts';

const LinkedCasesParts = graphql(`
  fragment LinkedCases on OfficeCase {
    linkedCases {
      id
      fileNumber
      leadName
      state
      kind
      note
    }
  }
`);

const kindWords: Readonly<
  Record<string, 'linkedEarlier' | 'linkedLater' | 'linkedDuplicate' | 'linkedFrom' | 'linkedOff'>
> = {
  EARLIER: 'linkedEarlier',
  LATER: 'linkedLater',
  DUPLICATE: 'linkedDuplicate',
  SPLIT_FROM: 'linkedFrom',
  SPLIT_OFF: 'linkedOff',
};

/** Cases of relatives and earlier applications. */
export function LinkedCases({ of }: { readonly of: FragmentType<typeof LinkedCasesParts> }) {
  const say = useStrings(strings);
  const sayOfCases = useStrings(caseStrings);
  const { linkedCases } = readFragment(LinkedCasesParts, of);
  if (linkedCases.length === 0) return null;
  return (
    <Card title={say('linked')}>
      <ul className={styles.plainList}>
        {linkedCases.map(({ id, fileNumber, leadName, state, kind, note }) => (
          <li key={id}>
            <Link to={`/vorgaenge/${id}`}>{fileNumber ?? sayOfCases('noFileNumber')}</Link> {leadName}{' '}
            <CaseStatePill state={state} />
            <br />
            <small>{[say(kindWords[kind] ?? 'linkedRelated'), note].filter(Boolean).join(': ')}</small>
          </li>
        ))}
      </ul>
    </Card>
  );
}
