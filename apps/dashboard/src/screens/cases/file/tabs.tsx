import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { type TabEntry, Tabs } from '../../../components/tabs.tsx';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { Documents } from './documents/documents.tsx';
import { type FilePart, PART, partAt } from './file-parts.ts';
import { Findings } from './findings/findings.tsx';
import { History } from './history/history.tsx';
import { Overview } from './overview/overview.tsx';
import { Persons } from './persons/persons.tsx';
import { Reasons } from './reasons.tsx';
import { Statements } from './statements/statements.tsx';
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
  const tabs: readonly (TabEntry & { readonly id: FilePart })[] = [
    { id: 'ueberblick', label: say('overview'), content: <Overview of={file} /> },
    { id: 'personen', label: say('persons'), count: file.personCount, content: <Persons of={file} /> },
    { id: 'gruende', label: say('reasons'), content: <Reasons of={file} /> },
    {
      id: 'unterlagen',
      label: say('documents'),
      count: file.documentCount,
      content: <Documents of={file} />,
    },
    { id: 'feststellungen', label: say('findings'), content: <Findings of={file} /> },
    { id: 'stellungnahme', label: say('statement'), content: <Statements of={file} /> },
    { id: 'verlauf', label: say('history'), content: <History of={file} /> },
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
