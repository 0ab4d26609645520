import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import styles from '../case.module.css';
import { Paper } from '../paper.tsx';
import { strings } from '../strings.ts';

const CaseNoteParts = graphql(`
  fragment MemberCaseNote on MemberCase {
    id
    caseNote
  }
`);

export function CaseNote({ of }: { readonly of: FragmentType<typeof CaseNoteParts> }) {
  const say = useStrings(strings);
  const { caseNote } = readFragment(CaseNoteParts, of);
  return (
    <Paper part="vermerk" title={say('caseNoteTitle')}>
      {caseNote ? (
        <p className={styles.text}>{caseNote}</p>
      ) : (
        <p className={styles.none}>{say('noCaseNote')}</p>
      )}
    </Paper>
  );
}
