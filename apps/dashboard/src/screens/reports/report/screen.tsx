import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { Alert } from '../../../components/alert.tsx';
import { Button } from '../../../components/button.tsx';
import { ErrorState } from '../../../components/empty-state.tsx';
import { LinkButton } from '../../../components/link.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { holds, useSession } from '../../../session/session.ts';
import { Figure } from './figure.tsx';
import { Filters } from './filters.tsx';
import { addressOf, inputOf, type ReportPlace, readPlace } from './report-place.ts';
import { strings } from './strings.ts';

const ReportScreenQuery = graphql(`
  query Report($input: ReportInput!) {
    report(input: $input) {
      __typename
      ... on Report {
        ...ReportFigure
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

/** Figures to choose from: what, by what, when; the address says which, so that it can be passed on. */
export function ReportScreen() {
  const say = useStrings(strings);
  const thisYear = Number(useDates().today.slice(0, 4));
  const isOffice = holds(useSession(), 'report.read');
  const [params, setParams] = useSearchParams();
  const place = readPlace(params, { thisYear, isOffice });
  const { data, previousData, error, refetch } = useQuery(ReportScreenQuery, {
    variables: { input: inputOf(place) },
  });
  const report = (data ?? previousData)?.report;
  const change = (next: ReportPlace): void =>
    setParams(addressOf(next, thisYear), { preventScrollReset: true });
  return (
    <>
      <PageHeader
        title={say('title')}
        actions={
          <>
            {isOffice && <LinkButton to="/berichte/bestand">{say('flow')}</LinkButton>}
            <LinkButton to="/berichte/ersuchen">{say('requests')}</LinkButton>
            <Button onPress={() => print()}>{say('print')}</Button>
          </>
        }
      />
      <Filters place={place} thisYear={thisYear} isOffice={isOffice} onChange={change} />
      {error && !data && <ErrorState onRetry={() => void refetch()} />}
      {!error && !report && <Skeleton shape="file" />}
      {report?.__typename === 'InputInvalid' && (
        <Alert tone="warning" live title={say('refused')}>
          <ul>
            {report.fields.map(({ path, message }) => (
              <li key={path}>{message}</li>
            ))}
          </ul>
        </Alert>
      )}
      {report?.__typename === 'Report' && !(error && !data) && (
        <Figure of={report} place={place} isStale={!data} />
      )}
    </>
  );
}
