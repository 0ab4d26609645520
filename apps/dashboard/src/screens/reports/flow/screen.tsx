import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { Alert } from '../../../components/alert.tsx';
import { Button } from '../../../components/button.tsx';
import { Card, Stack } from '../../../components/card.tsx';
import { ErrorState } from '../../../components/empty-state.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { Select } from '../../../components/select.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { yearsFor } from '../report/report-place.ts';
import styles from './flow.module.css';
import { FlowTable } from './flow-table.tsx';
import { strings } from './strings.ts';

const FlowScreenQuery = graphql(`
  query StockFlow($from: String!, $to: String!) {
    stockFlow(fromMonth: $from, toMonth: $to) {
      __typename
      ... on StockFlow {
        definition
        carriedOver {
          cases
        }
        received {
          cases
        }
        pending {
          cases
        }
        ...FlowTable
      }
      ... on InputInvalid {
        fields {
          path
          message
        }
      }
    }
  }
`);

/** What was pending, what came, how it ended and what is left in a year: the first table of an annual report. */
export function StockFlowScreen() {
  const say = useStrings(strings);
  const thisYear = useDates().today.slice(0, 4);
  const [params, setParams] = useSearchParams();
  const asked = params.get('jahr') ?? '';
  const year = /^(19|20)\d\d$/.test(asked) && asked <= thisYear ? asked : thisYear;
  const { data, previousData, error, refetch } = useQuery(FlowScreenQuery, {
    variables: { from: `${year}-01`, to: `${year}-12` },
  });
  const flow = (data ?? previousData)?.stockFlow;
  const choices = yearsFor(Number(thisYear));
  return (
    <>
      <PageHeader
        title={say('title')}
        back={{ to: '/berichte', label: say('back') }}
        actions={<Button onPress={() => print()}>{say('print')}</Button>}
      />
      <section className={styles.filters} aria-label={say('choose')} data-print="no">
        <Select
          label={say('year')}
          emptyLabel={null}
          options={(choices.includes(year) ? choices : [...choices, year]).map((value) => ({
            value,
            label: value,
          }))}
          value={year}
          onChange={({ currentTarget }) =>
            setParams(currentTarget.value === thisYear ? {} : { jahr: currentTarget.value })
          }
        />
      </section>
      {error && !data && <ErrorState onRetry={() => void refetch()} />}
      {!error && !flow && <Skeleton shape="table" />}
      {flow?.__typename === 'InputInvalid' && (
        <Alert tone="warning" live title={say('refused')}>
          {flow.fields.map(({ message }) => message).join(' ')}
        </Alert>
      )}
      {flow?.__typename === 'StockFlow' && (
        <Stack>
          <Card title={say('title')}>
            <div className={styles.figures}>
              <p aria-live="polite">
                {say('sentence', {
                  year,
                  carriedOver: flow.carriedOver.cases,
                  received: flow.received.cases,
                  finished: flow.carriedOver.cases + flow.received.cases - flow.pending.cases,
                  pending: flow.pending.cases,
                })}
              </p>
              <section
                className={styles.scroll}
                aria-label={say('tableLabel', { year })}
                // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard
                tabIndex={0}
              >
                <FlowTable of={flow} label={say('tableLabel', { year })} />
              </section>
            </div>
          </Card>
          <Card title={say('definition')}>
            <p>{flow.definition}</p>
            {year === thisYear && <p>{say('running')}</p>}
          </Card>
        </Stack>
      )}
    </>
  );
}
