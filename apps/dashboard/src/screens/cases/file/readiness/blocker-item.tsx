import { blockerSentences, type Label } from '@ersuchen/domain';
import { lazy, Suspense, useState } from 'react';
import { personName } from '../../../../case/person-name.ts';
import { Button } from '../../../../components/button.tsx';
import { Icon } from '../../../../components/icon.tsx';
import { VisuallyHidden } from '../../../../components/visually-hidden.tsx';
import type { ReadinessFragment } from '../../../../gql/graphql.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { useCaseActions } from '../actions/case-actions.tsx';
import { PartLink } from '../part-link.tsx';
import styles from './readiness.module.css';
import { strings } from './strings.ts';
import { wayOut } from './way-out.ts';

const OverrideDialog = lazy(async () => ({
  default: (await import('./override-dialog.tsx')).OverrideDialog,
}));

type Blocker = ReadinessFragment['blockers'][number];

export interface BlockerItemProps {
  /** Of one kind. */
  readonly blockers: readonly Blocker[];
  readonly file: ReadinessFragment;
}

const sentences: Readonly<Record<string, Label>> = blockerSentences;

/** What is missing, whom it concerns, where to go about it, and the chair's way past it. */
export function BlockerItem({ blockers, file }: BlockerItemProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const [first] = blockers;
  if (!first) return null;
  const sentence = sentences[first.code];
  const text = sentence ? label(sentence) : first.message;
  const out = first.overridden ? null : wayOut(first.code);
  const isOfWholeCase = first.personId === null;
  return (
    <li className={styles.item}>
      <Icon
        name={first.overridden ? 'check' : 'warning'}
        className={styles[first.overridden ? 'past' : 'sign'] ?? ''}
      />
      <div className={styles.body}>
        <p>
          {text} {isOfWholeCase && <Days blocker={first} />}
        </p>
        {first.overridden && (
          <p className={styles.note}>{say('overridden', { reason: first.overrideReason ?? '' })}</p>
        )}
        {!isOfWholeCase && (
          <ul className={styles.subjects}>
            {blockers.map((blocker) => (
              <li key={`${blocker.personId} ${blocker.ground}`}>
                <Subject blocker={blocker} file={file} />
                <Override blocker={blocker} file={file} what={text} />
              </li>
            ))}
          </ul>
        )}
        <div className={styles.ways}>
          {out && <PartLink part={out.part}>{say(out.text)}</PartLink>}
          {isOfWholeCase && <Override blocker={first} file={file} what={text} />}
        </div>
      </div>
    </li>
  );
}

function Days({ blocker: { code, days } }: { readonly blocker: Blocker }) {
  const say = useStrings(strings);
  if (days === null) return null;
  const asked = days === 0 ? say('requestedToday') : say('requestedDays', { count: days });
  const text = code === 'INVITATION_PERIOD' ? say('missingDays', { count: days }) : asked;
  return <span className={styles.note}>({text})</span>;
}

function Subject({ blocker, file }: { readonly blocker: Blocker; readonly file: ReadinessFragment }) {
  const say = useStrings(strings);
  const person = file.persons.find(({ id }) => id === blocker.personId);
  const parts = [person && personName(person), blocker.ground && say('ground', { code: blocker.ground })];
  return <span>{parts.filter(Boolean).join(', ')}</span>;
}

interface OverrideProps {
  readonly blocker: Blocker;
  readonly file: ReadinessFragment;
  readonly what: string;
}

function Override({ blocker, file, what }: OverrideProps) {
  const say = useStrings(strings);
  const [isOpen, setOpen] = useState(false);
  const isOffered = useCaseActions().of('overrideBlocker')?.enabled === true && !blocker.overridden;
  return (
    <>
      {isOffered && (
        <Button size="small" variant="quiet" onPress={() => setOpen(true)}>
          {say('override')} <VisuallyHidden>{what}</VisuallyHidden>
        </Button>
      )}
      {isOpen && (
        <Suspense>
          <OverrideDialog blocker={blocker} file={file} what={what} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
