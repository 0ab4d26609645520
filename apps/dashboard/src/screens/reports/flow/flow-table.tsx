import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import { useLanguage, useStrings } from '../../../i18n/use-strings.ts';
import styles from './flow.module.css';
import { strings } from './strings.ts';

const FlowTableParts = graphql(`
  fragment FlowTable on StockFlow {
    carriedOver {
      cases
      persons
    }
    received {
      cases
      persons
    }
    pending {
      cases
      persons
    }
    finished {
      ending
      fromCarriedOver {
        cases
        persons
      }
      fromReceived {
        cases
        persons
      }
      total {
        cases
        persons
      }
    }
  }
`);

interface Figure {
  readonly cases: number;
  readonly persons: number;
}

const plus = (one: Figure, other: Figure): Figure => ({
  cases: one.cases + other.cases,
  persons: one.persons + other.persons,
});
const minus = (one: Figure, other: Figure): Figure => ({
  cases: one.cases - other.cases,
  persons: one.persons - other.persons,
});
const NONE: Figure = { cases: 0, persons: 0 };

export interface FlowTableProps {
  readonly of: FragmentType<typeof FlowTableParts>;
  readonly label: string;
}

/** What came from the year before and what was new, how it ended, and what is left: always cases and persons. */
export function FlowTable({ of, label }: FlowTableProps) {
  const say = useStrings(strings);
  const { carriedOver, received, finished, pending } = readFragment(FlowTableParts, of);
  const endedCarried = finished.map((each) => each.fromCarriedOver).reduce(plus, NONE);
  const endedReceived = finished.map((each) => each.fromReceived).reduce(plus, NONE);
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {say('what')}
          </th>
          {(['carriedOverColumn', 'receivedColumn', 'totalColumn'] as const).map((column) => (
            <th key={column} scope="colgroup" colSpan={2}>
              {say(column)}
            </th>
          ))}
        </tr>
        <tr>
          {[0, 1, 2].map((column) => (
            <Units key={column} />
          ))}
        </tr>
      </thead>
      <tbody>
        <Row title={say('start')} figures={[carriedOver, received, plus(carriedOver, received)]} isSum />
        {finished.map((each) => (
          <Row
            key={each.ending}
            title={say(each.ending)}
            figures={[each.fromCarriedOver, each.fromReceived, each.total]}
          />
        ))}
        <Row
          title={say('finished')}
          figures={[endedCarried, endedReceived, plus(endedCarried, endedReceived)]}
          isSum
        />
        <Row
          title={say('pending')}
          figures={[minus(carriedOver, endedCarried), minus(received, endedReceived), pending]}
          isSum
        />
      </tbody>
    </table>
  );
}

function Units() {
  const say = useStrings(strings);
  return (
    <>
      <th scope="col">{say('cases')}</th>
      <th scope="col">{say('persons')}</th>
    </>
  );
}

interface RowProps {
  readonly title: string;
  readonly figures: readonly Figure[];
  readonly isSum?: boolean;
}

function Row({ title, figures, isSum = false }: RowProps) {
  const language = useLanguage();
  const said = (count: number) => count.toLocaleString(language === 'de' ? 'de-DE' : 'en-GB');
  return (
    <tr className={isSum ? styles.sum : undefined}>
      <th scope="row">{title}</th>
      {figures.flatMap(({ cases, persons }, column) => [
        // biome-ignore lint/suspicious/noArrayIndexKey: the columns are always the same three
        <td key={`${column} cases`}>{said(cases)}</td>,
        // biome-ignore lint/suspicious/noArrayIndexKey: the columns are always the same three
        <td key={`${column} persons`}>{said(persons)}</td>,
      ])}
    </tr>
  );
}
