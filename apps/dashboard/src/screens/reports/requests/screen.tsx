import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { Alert } from '../../../components/alert.tsx';
import { Button } from '../../../components/button.tsx';
import { ErrorState } from '../../../components/empty-state.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { Select } from '../../../components/select.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { yearsFor } from '../report/report-place.ts';
import { FollowFigure } from './follow-figure.tsx';
import styles from './requests.module.css';
import { strings } from './strings.ts';

const FollowScreenQuery = graphql(`
  query FollowReport($input: FollowReportInput!) {
    followReport(input: $input) {
      __typename
      ... on FollowReport {
        ...FollowFigure
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

/** What became of the requests that were sent in a year, with both follow rates. */
export function FollowReportScreen() {
  const say = useStrings(strings);
  const thisYear = useDates().today.slice(0, 4);
  const [params, setParams] = useSearchParams();
  const asked = params.get('jahr') ?? '';
  const year = /^(19|20)\d\d$/.test(asked) && asked <= thisYear ? asked : thisYear;
  const { data, previousData, error, refetch } = useQuery(FollowScreenQuery, {
    variables: { input: { fromMonth: `${year}-01`, toMonth: `${year}-12` } },
  });
  const report = (data ?? previousData)?.followReport;
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
      {!error && !report && <Skeleton shape="table" />}
      {report?.__typename === 'InputInvalid' && (
        <Alert tone="warning" live title={say('refused')}>
          {report.fields.map(({ message }) => message).join(' ')}
        </Alert>
      )}
      {report?.__typename === 'FollowReport' && <FollowFigure of={report} year={year} isStale={!data} />}
    </>
  );
}
