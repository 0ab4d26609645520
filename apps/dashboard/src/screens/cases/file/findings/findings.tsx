import { catalogueAt, nrw } from '@ersuchen/domain';
import { lazy, Suspense, useState } from 'react';
import { Card, Stack } from '../../../../components/card.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { FindingNotes } from './finding-notes.tsx';
import styles from './findings.module.css';
import { Sheet } from './sheet.tsx';
import { strings } from './strings.ts';

const FindingDialog = lazy(async () => ({ default: (await import('./finding-dialog.tsx')).FindingDialog }));
const DecideDialog = lazy(async () => ({ default: (await import('./decide-dialog.tsx')).DecideDialog }));
const DenyDialog = lazy(async () => ({ default: (await import('./deny-dialog.tsx')).DenyDialog }));

const FindingsParts = graphql(`
  fragment Findings on OfficeCase {
    id
    version
    receivedOn
    persons {
      id
      surname
      firstNames
      departureImpossible
    }
    findings {
      personId
      ground
      finding
      evidence
      exceptionReason
      foundBy
      foundAt
      documentIds
      decidedBy
      decidedAt
      decisionReason
    }
    findingHistory {
      id
      personId
      ground
      step
      oldFinding
      oldExceptionReason
      newFinding
      newExceptionReason
      newEvidence
      reason
      changedBy
      changedAt
    }
    documents {
      id
      title
    }
  }
`);

/** The cell of the sheet that is being written. */
export interface Cell {
  readonly personId: string;
  readonly ground: string;
}

/** The grounds of the day of receipt for every person, to be answered one by one (§ 5 HFKVO). */
export function Findings({ of }: { readonly of: FragmentType<typeof FindingsParts> }) {
  const say = useStrings(strings);
  const { today } = useDates();
  const file = readFragment(FindingsParts, of);
  const catalogue = catalogueAt(file.receivedOn ?? today, nrw);
  const [cell, setCell] = useState<Cell | null>(null);
  const [denied, setDenied] = useState<string | null>(null);
  const [decided, setDecided] = useState<Cell | null>(null);
  return (
    <Stack>
      <Card title={say('title')} flush>
        <p className={styles.intro}>
          {say('intro')}{' '}
          {say('progress', {
            done: file.findings.length,
            count: catalogue.length * file.persons.length,
          })}
        </p>
        <Sheet file={file} catalogue={catalogue} onOpen={setCell} onDenyRest={setDenied} />
      </Card>
      <FindingNotes file={file} catalogue={catalogue} onDecide={setDecided} />
      <Suspense>
        {cell && (
          <FindingDialog cell={cell} file={file} catalogue={catalogue} onClose={() => setCell(null)} />
        )}
        {decided && (
          <DecideDialog cell={decided} file={file} catalogue={catalogue} onClose={() => setDecided(null)} />
        )}
        {denied && (
          <DenyDialog personId={denied} file={file} catalogue={catalogue} onClose={() => setDenied(null)} />
        )}
      </Suspense>
    </Stack>
  );
}
