import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Columns, Stack } from '../../../components/card.tsx';
import { ErrorState } from '../../../components/empty-state.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { graphql } from '../../../gql/gql.ts';
import type { LetterTemplatePageQuery } from '../../../gql/graphql.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { UnknownPage } from '../../../shell/unknown-page.tsx';
import { strings } from '../strings.ts';
import { PlaceholderList } from './placeholder-list.tsx';
import { Preview } from './preview.tsx';
import { VersionList } from './version-list.tsx';
import { WordingForm } from './wording-form.tsx';

const LetterTemplatePage = graphql(`
  query LetterTemplatePage {
    letterTemplates {
      letter
      subject
      ofMeeting
      version
      body
      placeholders {
        name
        meaning
      }
      versions {
        version
        body
        changedBy
        changedAt
      }
    }
  }
`);
type Template = LetterTemplatePageQuery['letterTemplates'][number];

/** The wording of one letter: written, tried on a real case, kept in versions. */
export function TemplateScreen() {
  const { letter } = useParams();
  const { data, error, refetch } = useQuery(LetterTemplatePage, { fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorState onRetry={() => void refetch()} />;
  if (!data) return <Skeleton shape="form" />;
  const template = data.letterTemplates.find((each) => each.letter === letter);
  if (!template) return <UnknownPage />;
  return <Editor key={template.letter} template={template} onChange={() => void refetch()} />;
}

function Editor({ template, onChange }: { readonly template: Template; readonly onChange: () => void }) {
  const say = useStrings(strings);
  const [text, setText] = useState(template.body);
  return (
    <>
      <PageHeader title={template.subject} back={{ to: '/vorlagen', label: say('templates') }}>
        {template.version === 0 ? say('builtIn') : say('versionNumber', { version: template.version })}
      </PageHeader>
      <Columns
        side={
          <Stack>
            <Preview letter={template.letter} ofMeeting={template.ofMeeting} body={text} />
            <PlaceholderList placeholders={template.placeholders} />
          </Stack>
        }
      >
        <Stack>
          <WordingForm template={template} text={text} onText={setText} onSaved={onChange} />
          <VersionList versions={template.versions} onTake={setText} />
        </Stack>
      </Columns>
    </>
  );
}
