import { DocumentList } from '../../../../case/document-list.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import styles from '../case.module.css';
import { Paper } from '../paper.tsx';
import { strings } from '../strings.ts';

const DocumentsParts = graphql(`
  fragment MemberDocuments on MemberCase {
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

export function Documents({ of }: { readonly of: FragmentType<typeof DocumentsParts> }) {
  const say = useStrings(strings);
  const { documents } = readFragment(DocumentsParts, of);
  return (
    <Paper part="unterlagen" title={say('documentsTitle')}>
      {documents.length > 0 ? (
        <DocumentList documents={documents} />
      ) : (
        <p className={styles.none}>{say('noDocuments')}</p>
      )}
    </Paper>
  );
}
