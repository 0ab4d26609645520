import { personStateLabels } from '@ersuchen/domain';
import { lazy, Suspense, useState } from 'react';
import type { ReportKind, ReportPerson } from '../../../../case/authority-part/entries.ts';
import { usePartEntries } from '../../../../case/authority-part/part-entries.ts';
import { PartPill } from '../../../../case/authority-part/part-pill.tsx';
import { RequestPartFacts } from '../../../../case/authority-part/request-part.ts';
import { personName } from '../../../../case/person-name.ts';
import { StatusPill } from '../../../../components/badge.tsx';
import { Button, ButtonRow } from '../../../../components/button.tsx';
import { Card } from '../../../../components/card.tsx';
import { DescriptionList } from '../../../../components/description-list.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import type { AuthorityRequestFragment } from '../../../../gql/graphql.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { Notices } from './notices.tsx';
import styles from './request.module.css';
import { strings } from './strings.ts';

const ReportDialog = lazy(async () => ({ default: (await import('./report-dialog.tsx')).ReportDialog }));

const RequestParts = graphql(`
  fragment AuthorityRequest on AuthorityCase {
    id
    reportCount
    persons {
      id
      surname
      firstNames
      outcome
      request {
        ...RequestPartFacts
      }
    }
    notices {
      kind
    }
    ...AuthorityNotices
  }
`);

type Person = AuthorityRequestFragment['persons'][number];

/** What the commission decided, and what the authority tells of it (§ 7(3) HFKVO); nothing before it was told. */
export function Request({ of }: { readonly of: FragmentType<typeof RequestParts> }) {
  const file = readFragment(RequestParts, of);
  if (file.notices.length === 0) return null;
  return (
    <>
      <Notices of={file} />
      {file.notices.some(({ kind }) => kind === 'REQUEST') && <Reports file={file} />}
    </>
  );
}

function Reports({ file }: { readonly file: AuthorityRequestFragment }) {
  const say = useStrings(strings);
  const [shown, setShown] = useState<ReportKind | null>(null);
  const persons = file.persons.flatMap((person): ReportPerson[] => {
    const open = readFragment(RequestPartFacts, person.request)?.open ?? [];
    return open.length > 0 ? [{ id: person.id, name: personName(person), open }] : [];
  });
  const isIntentTold = file.persons.every(
    ({ request }) => readFragment(RequestPartFacts, request)?.part !== 'AWAITED',
  );
  return (
    <Card title={say('persons')}>
      <ul className={styles.persons}>
        {file.persons
          .filter(({ outcome }) => outcome !== null)
          .map((person) => (
            <li key={person.id}>
              <PersonPart person={person} />
            </li>
          ))}
      </ul>
      {persons.length > 0 ? (
        <ButtonRow>
          <Button variant={isIntentTold ? 'secondary' : 'primary'} onPress={() => setShown('INTENT')}>
            {say(isIntentTold ? 'changeIntent' : 'tellIntent')}
          </Button>
          <Button variant={isIntentTold ? 'primary' : 'secondary'} onPress={() => setShown('DECISION')}>
            {say('tellDecision')}
          </Button>
        </ButtonRow>
      ) : (
        <p className={styles.muted}>{say('done')}</p>
      )}
      {shown && (
        <Suspense>
          <ReportDialog
            kind={shown}
            caseId={file.id}
            reportCount={file.reportCount}
            persons={persons}
            onClose={() => setShown(null)}
          />
        </Suspense>
      )}
    </Card>
  );
}

function PersonPart({ person }: { readonly person: Person }) {
  const label = useLabel();
  const part = readFragment(RequestPartFacts, person.request);
  const entries = usePartEntries(part).filter(([, description]) => description);
  return (
    <>
      <p className={styles.name}>
        <strong>{personName(person)}</strong>
        {part && <PartPill part={part.part} />}
        {!part && person.outcome && (
          <StatusPill tone="neutral">{label(personStateLabels[person.outcome])}</StatusPill>
        )}
      </p>
      {entries.length > 0 && <DescriptionList entries={entries} />}
    </>
  );
}
