import { DocumentList } from '../../../case/document-list.tsx';
import { Card } from '../../../components/card.tsx';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import styles from './case.module.css';
import { strings } from './strings.ts';

const DocumentsParts = graphql(`
  fragment ReleasedDocuments on AuthorityCase {
    id
    documents {
      id
      kind
      title
      receivedOn
      pages
      fileHeld
    }
  }
`);

export function ReleasedDocuments({ of }: { readonly of: FragmentType<typeof DocumentsParts> }) {
  const say = useStrings(strings);
  const { documents } = readFragment(DocumentsParts, of);
  return (
    <Card title={say('documents')}>
      {documents.length > 0 ? (
        <DocumentList documents={documents} />
      ) : (
        <p className={styles.muted}>{say('noDocuments')}</p>
      )}
    </Card>
  );
}
