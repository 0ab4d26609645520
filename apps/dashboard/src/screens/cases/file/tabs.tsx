import { type ReactNode, Suspense } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { Skeleton } from '../../../components/skeleton.tsx';
import { type TabEntry, Tabs } from '../../../components/tabs.tsx';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { type FilePart, PART, partAt } from './file-parts.ts';
import { Documents, Findings, History, Persons, Reasons, Statements, usePartsAhead } from './lazy-parts.ts';
import { Overview } from './overview/overview.tsx';
import { strings } from './strings.ts';

const CaseTabsParts = graphql(`
  fragment CaseTabs on OfficeCase {
    personCount
    documentCount
    ...Overview
    ...Persons
    ...Reasons
    ...Documents
    ...Findings
    ...Statements
    ...History
  }
`);

/** The parts of the file; the address names the one that is shown. */
export function CaseTabs({ of }: { readonly of: FragmentType<typeof CaseTabsParts> }) {
  const say = useStrings(strings);
  const file = readFragment(CaseTabsParts, of);
  const [address] = useSearchParams();
  const { state } = useLocation();
  const navigate = useNavigate();
  usePartsAhead();
  const tabs: readonly (TabEntry & { readonly id: FilePart })[] = [
    { id: 'ueberblick', label: say('overview'), content: <Overview of={file} /> },
    {
      id: 'personen',
      label: say('persons'),
      count: file.personCount,
      content: (
        <Part>
          <Persons of={file} />
        </Part>
      ),
    },
    {
      id: 'gruende',
      label: say('reasons'),
      content: (
        <Part>
          <Reasons of={file} />
        </Part>
      ),
    },
    {
      id: 'unterlagen',
      label: say('documents'),
      count: file.documentCount,
      content: (
        <Part>
          <Documents of={file} />
        </Part>
      ),
    },
    {
      id: 'feststellungen',
      label: say('findings'),
      content: (
        <Part>
          <Findings of={file} />
        </Part>
      ),
    },
    {
      id: 'stellungnahme',
      label: say('statement'),
      content: (
        <Part>
          <Statements of={file} />
        </Part>
      ),
    },
    {
      id: 'verlauf',
      label: say('history'),
      content: (
        <Part>
          <History of={file} />
        </Part>
      ),
    },
  ];
  return (
    <Tabs
      label={say('parts')}
      tabs={tabs}
      selected={partAt(address)}
      onSelect={(part) =>
        void navigate({ search: `?${PART}=${part}` }, { replace: true, state, preventScrollReset: true })
      }
    />
  );
}

const Part = ({ children }: { readonly children: ReactNode }) => (
  <Suspense fallback={<Skeleton shape="text" />}>{children}</Suspense>
);
