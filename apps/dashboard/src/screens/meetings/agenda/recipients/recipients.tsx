import { quorumOf } from '@ersuchen/domain';
import { Alert } from '../../../../components/alert.tsx';
import { Badge } from '../../../../components/badge.tsx';
import { Card, Stack } from '../../../../components/card.tsx';
import { type Column, DataTable } from '../../../../components/data-table.tsx';
import { graphql } from '../../../../gql/gql.ts';
import type { PaperRecipientsFragment } from '../../../../gql/graphql.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { NameMembers } from './name-members.tsx';
import { NameRecipient } from './name-recipient.tsx';
import styles from './recipients.module.css';
import { strings } from './strings.ts';

export const PaperRecipientsParts = graphql(`
  fragment PaperRecipients on Meeting {
    seats {
      seatId
      number
      nominatingBody
      holders {
        accountId
        name
        role
      }
      recipient {
        accountId
        name
        role
      }
      absenceReason
    }
  }
`);

export type Seat = PaperRecipientsFragment['seats'][number];

export interface RecipientsProps {
  readonly seats: readonly Seat[];
  readonly isEditable: boolean;
}

/** Per seat who receives the papers: the member, or the deputy after a declared absence. */
export function Recipients({ seats, isEditable }: RecipientsProps) {
  const say = useStrings(strings);
  const named = seats.filter(({ recipient }) => recipient !== null).length;
  const quorum = quorumOf(seats.length);
  return (
    <Stack>
      {named < quorum && <Alert tone="warning" title={say('tooFew', { quorum })} />}
      <Card
        title={say('title')}
        aside={
          <>
            <Badge>{say('count', { named, seats: seats.length })}</Badge>
            {isEditable && <NameMembers seats={seats} />}
          </>
        }
        flush
      >
        <p className={styles.about}>{say('about')}</p>
        <DataTable
          label={say('title')}
          columns={useColumns(isEditable)}
          rows={seats}
          rowKey={({ seatId }) => seatId}
        />
      </Card>
    </Stack>
  );
}

function useColumns(isEditable: boolean): readonly Column<Seat>[] {
  const say = useStrings(strings);
  const columns: readonly Column<Seat>[] = [
    { id: 'seat', header: say('seat'), nowrap: true, cell: ({ number }) => number },
    { id: 'body', header: say('body'), cell: ({ nominatingBody }) => nominatingBody },
    { id: 'recipient', header: say('recipient'), cell: (seat) => <Recipient seat={seat} /> },
    { id: 'absence', header: say('absence'), cell: ({ absenceReason }) => absenceReason },
  ];
  if (!isEditable) return columns;
  const action: Column<Seat> = {
    id: 'action',
    header: say('action'),
    cell: (seat) => <NameRecipient seat={seat} />,
  };
  return [...columns, action];
}

function Recipient({ seat: { recipient, holders } }: { readonly seat: Seat }) {
  const say = useStrings(strings);
  if (!recipient) {
    return <Badge tone="danger">{say(holders.length > 0 ? 'nobody' : 'noHolder')}</Badge>;
  }
  return (
    <span className={styles.recipient}>
      <strong>{recipient.name}</strong>
      {recipient.role === 'DEPUTY' ? (
        <Badge tone="info">{say('deputy')}</Badge>
      ) : (
        <span className={styles.muted}>{say('member')}</span>
      )}
    </span>
  );
}
