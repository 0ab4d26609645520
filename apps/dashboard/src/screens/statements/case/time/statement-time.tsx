import { lazy, Suspense, useState } from 'react';
import { Button } from '../../../../components/button.tsx';
import { Card, Stack } from '../../../../components/card.tsx';
import { DescriptionList } from '../../../../components/description-list.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import type { StatementTimeFragment } from '../../../../gql/graphql.ts';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { holds, useSession } from '../../../../session/session.ts';
import { DueBadge } from '../../due-badge.tsx';
import styles from '../case.module.css';
import { strings } from './strings.ts';

const AskExtensionDialog = lazy(async () => ({
  default: (await import('./ask-extension.tsx')).AskExtensionDialog,
}));

export const StatementTimeParts = graphql(`
  fragment StatementTime on AuthorityStatement {
    id
    dueOn
    redoReason
    extensions {
      id
      state
      oldDueOn
      wishedOn
      reason
      newDueOn
      answer
    }
  }
`);
type Extension = StatementTimeFragment['extensions'][number];

/** By when the statement is awaited, why once more, and how to get more time. */
export function StatementTime({ of }: { readonly of: FragmentType<typeof StatementTimeParts> }) {
  const say = useStrings(strings);
  const dates = useDates();
  const mayAsk = holds(useSession(), 'statement.extension.ask');
  const [isAsking, setAsking] = useState(false);
  const { id, dueOn, redoReason, extensions } = readFragment(StatementTimeParts, of);
  const isWaiting = extensions.some(({ state }) => state === 'ASKED');
  return (
    <Card title={say('title')}>
      <Stack gap={4}>
        <DescriptionList
          stacked
          entries={[
            [
              say('due'),
              <>
                {dates.date(dueOn)} <DueBadge dueOn={dueOn} />
              </>,
            ],
            [say('again'), redoReason],
          ]}
        />
        {extensions.map((extension) => (
          <ExtensionLine key={extension.id} extension={extension} />
        ))}
        {mayAsk && !isWaiting && (
          <div>
            <Button icon="calendar-today" onPress={() => setAsking(true)}>
              {say('ask')}
            </Button>
          </div>
        )}
      </Stack>
      {isAsking && (
        <Suspense>
          <AskExtensionDialog id={id} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </Card>
  );
}

function ExtensionLine({ extension }: { readonly extension: Extension }) {
  const say = useStrings(strings);
  const dates = useDates();
  const { state, oldDueOn, wishedOn, newDueOn, reason, answer } = extension;
  const old = dates.date(oldDueOn);
  return (
    <div>
      <p>
        {state === 'ASKED' && say('asked', { date: wishedOn ? dates.date(wishedOn) : '' })}
        {state === 'GRANTED' && say('granted', { old, date: newDueOn ? dates.date(newDueOn) : '' })}
        {state === 'REFUSED' && say('refused', { old })}
      </p>
      {[reason, answer].filter(Boolean).map((text) => (
        <p key={text} className={styles.muted}>
          {text}
        </p>
      ))}
    </div>
  );
}
