import { refusalSentences } from '@ersuchen/domain';
import { Button } from '../../../../components/button.tsx';
import { Icon } from '../../../../components/icon.tsx';
import type { PoolEntryFragment } from '../../../../gql/graphql.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { holds, useSession } from '../../../../session/session.ts';
import styles from './pool.module.css';
import { strings } from './strings.ts';

export interface PutOnButtonProps {
  readonly entry: PoolEntryFragment;
  readonly onPutOn: () => void;
  readonly isPending: boolean;
}

/** Onto the agenda; a case that is not ready by the chair alone. */
export function PutOnButton({ entry, onPutOn, isPending }: PutOnButtonProps) {
  const say = useStrings(strings);
  const isChair = holds(useSession(), 'blocker.override');
  const name = caseName(entry);
  if (entry.otherMeeting) return null;
  if (entry.case.ready) {
    return (
      <Button
        size="small"
        icon="add"
        isPending={isPending}
        onPress={onPutOn}
        aria-label={say('putOnNamed', { case: name })}
        data-walk={entry.case.id}
      >
        {say('putOn')}
      </Button>
    );
  }
  if (!isChair) return null;
  return (
    <Button
      size="small"
      variant="quiet"
      isPending={isPending}
      onPress={onPutOn}
      aria-label={say('overrideNamed', { case: name })}
      data-walk={entry.case.id}
    >
      {say('override')}
    </Button>
  );
}

/** Why there is no button; nothing when there is one, or when the other meeting says it. */
export function WhyNot({ entry }: Pick<PutOnButtonProps, 'entry'>) {
  const label = useLabel();
  const isChair = holds(useSession(), 'blocker.override');
  if (entry.otherMeeting || entry.case.ready || isChair) return null;
  return (
    <p className={styles.why}>
      <Icon name="info" />
      {label(refusalSentences.NOT_READY)}
    </p>
  );
}

/** The case in a few words. */
export const caseName = (entry: PoolEntryFragment): string =>
  [entry.case.fileNumber, entry.case.leadName].filter(Boolean).join(' ');
