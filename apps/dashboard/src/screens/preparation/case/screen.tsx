import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { ErrorState } from '../../../components/empty-state.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { graphql } from '../../../gql/gql.ts';
import { UnknownPage } from '../../../shell/unknown-page.tsx';
import styles from './case.module.css';
import { MemberCaseHeader } from './header.tsx';
import { NoteCard } from './note/note-card.tsx';
import { CaseNote } from './papers/case-note.tsx';
import { Documents } from './papers/documents.tsx';
import { Findings } from './papers/findings.tsx';
import { Persons } from './papers/persons.tsx';
import { Reasons } from './papers/reasons.tsx';
import { AuthorityStatement } from './papers/statement.tsx';
import { PartLinks } from './part-links.tsx';

const PreparationCase = graphql(`
  query PreparationCase($meetingId: ID!, $caseId: ID!) {
    memberCase(id: $caseId) {
      id
      ...MemberCaseHeader
      ...MemberCaseNote
      ...MemberPersons
      ...MemberReasons
      ...MemberStatement
      ...MemberFindings
      ...MemberDocuments
      ...NoteCard
    }
    memberMeeting(id: $meetingId) {
      id
      ...PlaceOnAgenda
    }
  }
`);

/** A released case to be read through: all papers one below the other, the reader's own note beside them. */
export function PreparationCaseScreen() {
  const { meetingId = '', caseId = '' } = useParams();
  const { data, error, refetch } = useQuery(PreparationCase, { variables: { meetingId, caseId } });
  if (error && !data) return <ErrorState onRetry={() => void refetch()} />;
  if (!data) return <Skeleton shape="file" />;
  const { memberCase, memberMeeting } = data;
  if (!memberCase || !memberMeeting) return <UnknownPage />;
  return (
    <>
      <MemberCaseHeader of={memberCase} on={memberMeeting} />
      <PartLinks />
      <div className={styles.layout}>
        <div className={styles.papers}>
          <CaseNote of={memberCase} />
          <Persons of={memberCase} />
          <Reasons of={memberCase} />
          <AuthorityStatement of={memberCase} />
          <Findings of={memberCase} />
          <Documents of={memberCase} />
        </div>
        <NoteCard key={memberCase.id} of={memberCase} />
      </div>
    </>
  );
}
