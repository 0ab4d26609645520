import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { Columns, Stack } from '../../../components/card.tsx';
import { ErrorState } from '../../../components/empty-state.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import { UnknownPage } from '../../../shell/unknown-page.tsx';
import { CaseActions } from './actions/case-actions.tsx';
import { AtAGlance } from './at-a-glance.tsx';
import { CaseHeader } from './header.tsx';
import { IntakeCards } from './intake/intake-cards.tsx';
import { LinkedCases } from './linked-cases.tsx';
import { NextStep } from './next-step/next-step.tsx';
import { NoteDraft } from './overview/note-draft.tsx';
import { Readiness } from './readiness/readiness.tsx';
import { SimilarCases } from './similar/similar-cases.tsx';
import { CaseTabs } from './tabs.tsx';
import { Keeping } from './tasks/keeping.tsx';
import { CaseTasks } from './tasks/tasks.tsx';

const CaseFileQuery = graphql(`
  query CaseFileScreen($id: ID!) {
    officeCase(id: $id) {
      ...CaseFile
    }
  }
`);

const CaseFile = graphql(`
  fragment CaseFile on OfficeCase {
    id
    ...CaseActions
    ...CaseHeader
    ...NextStep
    ...CaseTabs
    ...Readiness
    ...AtAGlance
    ...CaseTasks
    ...Keeping
    ...LinkedCases
    ...SimilarOfCase
    ...IntakeCards
  }
`);

export function CaseFileScreen() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(CaseFileQuery, { variables: { id } });
  if (error && !data) return <ErrorState onRetry={() => void refetch()} />;
  if (!data) return <Skeleton shape="file" />;
  if (!data.officeCase) return <UnknownPage />;
  return <CaseFileView key={id} of={data.officeCase} />;
}

function CaseFileView({ of }: { readonly of: FragmentType<typeof CaseFile> }) {
  const file = readFragment(CaseFile, of);
  return (
    <NoteDraft>
      <CaseActions of={file}>
        <CaseHeader of={file} />
        <Stack>
          <NextStep of={file} />
          <Columns
            side={
              <>
                <IntakeCards of={file} />
                <SimilarCases of={file} />
                <Readiness of={file} />
                <CaseTasks of={file} />
                <Keeping of={file} />
                <AtAGlance of={file} />
                <LinkedCases of={file} />
              </>
            }
          >
            <CaseTabs of={file} />
          </Columns>
        </Stack>
      </CaseActions>
    </NoteDraft>
  );
}
