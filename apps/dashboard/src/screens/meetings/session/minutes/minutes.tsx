import { minutesStateLabels } from '@ersuchen/domain';
import { Alert } from '../../../../components/alert.tsx';
import { StatusPill } from '../../../../components/badge.tsx';
import { ButtonRow } from '../../../../components/button.tsx';
import { Stack } from '../../../../components/card.tsx';
import { EmptyState } from '../../../../components/empty-state.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { mayDo, reasonsAgainst } from '../../agenda/available.ts';
import type { Actions } from '../actions.ts';
import type { Seat, Span } from '../attendance/attendance-list.tsx';
import { RoomItem } from '../item/room-item.ts';
import { ApproveMinutes } from './approve-minutes.tsx';
import { GeneralPart } from './general-part.tsx';
import { ItemOfMinutes } from './item-of-minutes.tsx';
import { LockMinutes } from './lock-minutes.tsx';
import styles from './minutes.module.css';
import { MinutesParts } from './minutes-parts.ts';
import { Revisions } from './revisions.tsx';
import { strings } from './strings.ts';
import { WhoWasThere } from './who-was-there.tsx';

export interface MinutesProps {
  readonly of: FragmentType<typeof MinutesParts>;
  readonly items: readonly FragmentType<typeof RoomItem>[];
  readonly actions: Actions;
  readonly seats: readonly Seat[];
  readonly attendance: readonly Span[];
}

export function Minutes({ of, items: masked, actions, seats, attendance }: MinutesProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  const { minutes } = readFragment(MinutesParts, of);
  if (!minutes) return <EmptyState title={say('none')}>{say('noneBody')}</EmptyState>;
  const items = masked.map((item) => readFragment(RoomItem, item));
  const canRevise = mayDo(actions, 'reviseMinutes');
  const { state, lockedAt, lockedBy, approvedOn } = minutes;
  return (
    <Stack gap={4}>
      <div className={styles.state}>
        <StatusPill tone={state === 'DRAFT' ? 'neutral' : 'success'}>
          {label(minutesStateLabels[state])}
        </StatusPill>
        {lockedAt && <span>{say('lockedAt', { at: dates.instant(lockedAt), name: lockedBy ?? '' })}</span>}
        {approvedOn && <span>{say('approvedOn', { day: dates.date(approvedOn) })}</span>}
        <ButtonRow>
          {mayDo(actions, 'lockMinutes') && <LockMinutes />}
          {mayDo(actions, 'approveMinutes') && <ApproveMinutes />}
        </ButtonRow>
      </div>
      {state === 'LOCKED' &&
        reasonsAgainst(actions, 'approveMinutes').map((reason) => (
          <Alert key={reason} tone="info" title={reason} />
        ))}
      <GeneralPart minutes={minutes} canWrite={mayDo(actions, 'writeMinutes')} canRevise={canRevise} />
      <WhoWasThere seats={seats} attendance={attendance} />
      {items.map((item) => (
        <ItemOfMinutes key={item.id} item={item} canRevise={canRevise} />
      ))}
      <Revisions revisions={minutes.revisions} items={items} />
    </Stack>
  );
}
