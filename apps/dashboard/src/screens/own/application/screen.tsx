import { useQuery } from '@apollo/client/react';
import { coarseStatusLabels, coarseStatusTexts } from '@ersuchen/domain';
import { useParams } from 'react-router';
import { personName } from '../../../case/person-name.ts';
import { StatusPill } from '../../../components/badge.tsx';
import { Card, Stack } from '../../../components/card.tsx';
import { DescriptionList } from '../../../components/description-list.tsx';
import { ErrorState } from '../../../components/empty-state.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import type { OwnApplicationPageFragment } from '../../../gql/graphql.ts';
import { useLabel } from '../../../i18n/use-label.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { UnknownPage } from '../../../shell/unknown-page.tsx';
import { useAboutCase } from './about-case.ts';
import { Forms } from './forms/forms.tsx';
import { Acts, Asked } from './parts.tsx';
import { strings } from './strings.ts';

const OwnApplicationPage = graphql(`
  fragment OwnApplicationPage on OwnApplication {
    id
    fileNumber
    status
    representation
    representativeName
    mandateRevokedOn
    removalImminent
    removalAnnouncedOn
    previousFileNumber
    newFacts
    completionDueOn
    completionItems {
      id
      kind
      description
      arrived
    }
    availableActions {
      action
      enabled
    }
    persons {
      id
      surname
      firstNames
      street
      houseNumber
      postcode
      town
    }
  }
`);
const OwnApplicationQuery = graphql(`
  query OwnApplicationScreen($id: ID!) {
    ownApplication(id: $id) {
      id
      ...OwnApplicationPage
    }
  }
`);

/** One's own application: where it stands, what the office waits for, and what one can do. */
export function OwnApplicationScreen() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(OwnApplicationQuery, { variables: { id } });
  if (error && !data) return <ErrorState onRetry={() => void refetch()} />;
  if (!data) return <Skeleton shape="file" />;
  if (!data.ownApplication) return <UnknownPage />;
  return <Application key={id} application={readFragment(OwnApplicationPage, data.ownApplication)} />;
}

function Application({ application }: { readonly application: OwnApplicationPageFragment }) {
  const say = useStrings(strings);
  const label = useLabel();
  const about = useAboutCase(application);
  const { status, persons, fileNumber } = application;
  return (
    <>
      <PageHeader
        title={persons.map(personName).join(', ') || say('draft')}
        documentTitle={fileNumber ?? say('draft')}
        back={{ to: '/antraege', label: say('back') }}
      >
        <strong>{fileNumber ?? say('draft')}</strong>
        <StatusPill tone={status === 'COMPLETION' ? 'warning' : 'info'}>
          {label(coarseStatusLabels[status])}
        </StatusPill>
      </PageHeader>
      <Stack>
        <Card title={say('status')}>
          <p>{label(coarseStatusTexts[status])}</p>
        </Card>
        <Asked application={application} />
        <Acts application={application} />
        <Forms applicationId={application.id} />
        <Card title={say('persons')}>
          <DescriptionList
            entries={[
              ...persons.map(
                (person) =>
                  [
                    personName(person),
                    `${person.street} ${person.houseNumber}, ${person.postcode} ${person.town}`,
                  ] as const,
              ),
              ...about,
            ]}
          />
        </Card>
      </Stack>
    </>
  );
}
