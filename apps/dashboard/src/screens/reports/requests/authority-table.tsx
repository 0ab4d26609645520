import type { AuthorityPart } from '@ersuchen/domain';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import type { AuthorityFollowRowFragment } from '../../../gql/graphql.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import styles from './requests.module.css';
import { strings } from './strings.ts';
import { sumOf, useFigure } from './use-figure.ts';

const RowParts = graphql(`
  fragment AuthorityFollowRow on FollowRow {
    key
    label
    requestCases
    figures {
      part
      cases
    }
    rates {
      code
      cases {
        value
      }
    }
  }
`);

/** The standings that a column adds up. */
const COLUMNS = {
  open: ['AWAITED', 'INTENDS_FOLLOW', 'INTENDS_NOT_FOLLOW'],
  granted: ['GRANTED', 'GRANTED_WITH_CONDITIONS'],
  refusedColumn: ['REFUSED'],
  moot: ['MOOT'],
} as const satisfies Record<string, readonly AuthorityPart[]>;
const columns = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];

interface AuthorityTableProps {
  readonly rows: readonly FragmentType<typeof RowParts>[];
  readonly total: FragmentType<typeof RowParts>;
  readonly label: string;
}

export function AuthorityTable({ rows, total, label }: AuthorityTableProps) {
  const say = useStrings(strings);
  const all = readFragment(RowParts, total);
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{say('authority')}</th>
          <th scope="col">{say('requests')}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {say(column)}
            </th>
          ))}
          {all.rates.map(({ code }) => (
            <th key={code} scope="col">
              {say(code)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const read = readFragment(RowParts, row);
          return <Row key={read.key} of={read} title={read.label} />;
        })}
      </tbody>
      <tfoot>
        <Row of={all} title={say('total')} />
      </tfoot>
    </table>
  );
}

function Row({ of, title }: { readonly of: AuthorityFollowRowFragment; readonly title: string }) {
  const { count, share } = useFigure();
  const casesAt = (parts: readonly AuthorityPart[]) =>
    sumOf(of.figures.filter(({ part }) => parts.includes(part)).map(({ cases }) => cases));
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>{count(of.requestCases)}</td>
      {columns.map((column) => (
        <td key={column}>{count(casesAt(COLUMNS[column]))}</td>
      ))}
      {of.rates.map(({ code, cases }) => (
        <td key={code}>{share(cases.value)}</td>
      ))}
    </tr>
  );
}
