import { sensitivityLabels } from '@ersuchen/domain';
import { personName } from '../../../../case/person-name.ts';
import { Badge } from '../../../../components/badge.tsx';
import { Card, Stack } from '../../../../components/card.tsx';
import { type Column, DataTable } from '../../../../components/data-table.tsx';
import { EmptyState } from '../../../../components/empty-state.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import type { DocumentsFragment } from '../../../../gql/graphql.ts';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { kindLabel } from '../document-kind.ts';
import { labelOf } from '../label-of.ts';
import { Checklist } from './checklist.tsx';
import styles from './documents.module.css';
import { strings } from './strings.ts';

const DocumentsParts = graphql(`
  fragment Documents on OfficeCase {
    documents {
      id
      kind
      title
      personId
      receivedOn
      pages
      sensitivity
      releasedToAuthority
      fileHeld
    }
    persons {
      id
      surname
      firstNames
    }
    ...Checklist
  }
`);
type ListedDocument = DocumentsFragment['documents'][number];

export function Documents({ of }: { readonly of: FragmentType<typeof DocumentsParts> }) {
  const say = useStrings(strings);
  const file = readFragment(DocumentsParts, of);
  const columns = useColumns(file.persons);
  return (
    <Stack>
      <Card title={say('documents')} flush>
        {file.documents.length > 0 ? (
          <DataTable
            label={say('documents')}
            columns={columns}
            rows={byKind(file.documents)}
            rowKey={({ id }) => id}
          />
        ) : (
          <EmptyState icon="draft" title={say('none')} />
        )}
      </Card>
      <Checklist of={file} />
    </Stack>
  );
}

/** The application first, then what supports it, as the list of kinds has it. */
const byKind = (documents: readonly ListedDocument[]): readonly ListedDocument[] =>
  documents.toSorted((a, b) => a.kind.localeCompare(b.kind) || a.receivedOn.localeCompare(b.receivedOn));

function useColumns(persons: DocumentsFragment['persons']): readonly Column<ListedDocument>[] {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  return [
    {
      id: 'title',
      header: say('title'),
      cell: ({ title, kind }) => (
        <>
          {title}
          {title !== label(kindLabel(kind)) && <span className={styles.kind}>{label(kindLabel(kind))}</span>}
        </>
      ),
    },
    {
      id: 'person',
      header: say('person'),
      cell: ({ personId }) => {
        const person = persons.find(({ id }) => id === personId);
        return person && personName(person);
      },
    },
    {
      id: 'received',
      header: say('received'),
      nowrap: true,
      cell: ({ receivedOn }) => dates.short(receivedOn),
    },
    { id: 'pages', header: say('pages'), numeric: true, cell: ({ pages }) => pages },
    {
      id: 'release',
      header: say('release'),
      cell: ({ releasedToAuthority, sensitivity }) => (
        <span className={styles.release}>
          {releasedToAuthority ? (
            <Badge tone="info">{say('released')}</Badge>
          ) : (
            <span className={styles.muted}>{say('notReleased')}</span>
          )}
          {sensitivity !== 'NORMAL' && (
            <Badge tone="warning">{labelOf(sensitivityLabels, sensitivity, label)}</Badge>
          )}
        </span>
      ),
    },
    {
      id: 'file',
      header: say('file'),
      cell: ({ fileHeld }) => <span className={styles.muted}>{say(fileHeld ? 'held' : 'notHeld')}</span>,
    },
  ];
}
