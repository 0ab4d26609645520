import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import styles from './requests.module.css';
import { strings } from './strings.ts';
import { useFigure } from './use-figure.ts';

const RowsParts = graphql(`
  fragment StandingRows on FollowRow {
    requestCases
    requestPersons
    figures {
      part
      label
      cases
      persons
    }
  }
`);

interface StandingTableProps {
  readonly of: FragmentType<typeof RowsParts>;
  readonly label: string;
}

export function StandingTable({ of, label }: StandingTableProps) {
  const say = useStrings(strings);
  const { count } = useFigure();
  const { figures, requestCases, requestPersons } = readFragment(RowsParts, of);
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{say('standing')}</th>
          <th scope="col">{say('cases')}</th>
          <th scope="col">{say('persons')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.part}>
            <th scope="row">{figure.label}</th>
            <td>{count(figure.cases)}</td>
            <td>{count(figure.persons)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say('requests')}</th>
          <td>{count(requestCases)}</td>
          <td>{count(requestPersons)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
