import type { SeatHolder } from '@ersuchen/domain';
import type { Reader } from '../cases/case-facts.ts';

interface HolderRow {
  readonly seatId: string;
  readonly accountId: string;
  readonly role: SeatHolder['role'];
  readonly termFrom: string;
  readonly termTo: string | null;
}

/** Which of an account's functions count as holding a seat, by the kind of the meeting; `f` is the function. */
export const HOLDS_SEAT: Readonly<Record<'COMMISSION' | 'PRE_EXAMINATION', string>> = {
  COMMISSION: `f.seat_role is not null and f.actor_function <> 'PRE_EXAMINATION'`,
  PRE_EXAMINATION: `f.seat_role is not null and f.actor_function = 'PRE_EXAMINATION'`,
};

/** Members and deputies of the seats that exist on the meeting's day, whatever their terms, in the order of the seats. */
export async function seatHolders(
  reader: Reader,
  { kind, meetsOn }: { readonly kind: keyof typeof HOLDS_SEAT; readonly meetsOn: string },
): Promise<ReadonlyMap<string, readonly SeatHolder[]>> {
  const rows = await reader.rows<HolderRow>(
    `select s.id as seatId, f.account_id as accountId, f.seat_role as role, f.valid_from as termFrom, f.valid_to as termTo
     from seat s join account_function f on f.seat_id = s.id and ${HOLDS_SEAT[kind]}
     join account a on a.id = f.account_id and a.disabled_at is null
     where s.valid_from <= ? and (s.valid_to is null or s.valid_to >= ?)
     order by s.number, f.valid_from desc, f.id`,
    [meetsOn, meetsOn],
  );
  return Map.groupBy(rows, (row) => row.seatId);
}
