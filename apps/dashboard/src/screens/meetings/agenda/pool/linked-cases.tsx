import { use } from 'react';
import { Icon } from '../../../../components/icon.tsx';
import { Link } from '../../../../components/link.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { OnAgendaContext } from '../on-agenda.ts';
import styles from './pool.module.css';
import { strings } from './strings.ts';

const LinkedCasesParts = graphql(`
  fragment AgendaLinks on OfficeCase {
    linkedCases {
      id
      fileNumber
      leadName
    }
  }
`);

/** Cases that belong together are dealt with together: where each of them stands. */
export function LinkedCases({ of }: { readonly of: FragmentType<typeof LinkedCasesParts> }) {
  const say = useStrings(strings);
  const onAgenda = use(OnAgendaContext);
  const { linkedCases } = readFragment(LinkedCasesParts, of);
  if (linkedCases.length === 0) return null;
  return (
    <ul className={styles.links}>
      {linkedCases.map(({ id, fileNumber, leadName }) => {
        const isHere = onAgenda.has(id);
        return (
          <li key={id}>
            <Icon name={isHere ? 'check' : 'info'} />
            <span>
              {say('linked')} <Link to={`/vorgaenge/${id}`}>{fileNumber ?? leadName}</Link>
              {isHere ? say('linkedHere') : ` ${leadName}${say('linkedNotHere')}`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
