import { useState } from 'react';
import { Button } from '../../../../components/button.tsx';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { useAgendaChanges } from '../agenda-changes.ts';
import { useNameRecipient } from './name-recipient.tsx';
import type { Seat } from './recipients.tsx';
import { strings } from './strings.ts';

/** Names the member of each seat for which nobody is named yet, in one step. */
export function NameMembers({ seats }: { readonly seats: readonly Seat[] }) {
  const say = useStrings(strings);
  const { changeOpenly } = useAgendaChanges();
  const name = useNameRecipient();
  const [isPending, setPending] = useState(false);
  const open = seats.flatMap(({ seatId, recipient, holders }) => {
    const member = holders.find(({ role }) => role === 'MEMBER');
    return recipient === null && member ? [{ seatId, accountId: member.accountId }] : [];
  });
  if (open.length < 2) return null;
  const nameAll = async (): Promise<void> => {
    setPending(true);
    await Promise.all(open.map((seat) => name(changeOpenly, { ...seat, absenceReason: null })));
    setPending(false);
  };
  return (
    <Button size="small" icon="check" isPending={isPending} onPress={() => void nameAll()}>
      {say('nameMembers', { count: open.length })}
    </Button>
  );
}
