import { isReadInAccount, nrw, type Reach, settingIn, WAY_SETTINGS } from '@ersuchen/domain';
import type { DispatchPlace } from './dispatch-place.ts';
import type { TakenLetter } from './take-letters.ts';

export interface KnownReach extends Reach {
  readonly email: string | null;
}

interface ReachRow {
  readonly email: string | null;
  readonly hasAccount: number;
  readonly chosen: string | null;
}

const CHOSEN = '(select w.value from commission_setting w where w.name = ?) as chosen';

const ACTIVE = `f.valid_from <= ? and (f.valid_to is null or f.valid_to >= ?)
  and exists (select 1 from account b where b.id = f.account_id and b.disabled_at is null)`;

/** An authority's own address, and whether anybody acts for it here. */
const AUTHORITY = `select u.email, (select count(*) from account_function f where f.actor_function = 'AUTHORITY'
    and f.authority_id = u.id and ${ACTIVE}) as hasAccount, ${CHOSEN}
  from authority u where u.id = ?`;

const ACCOUNT = `select a.email, (select count(*) from account_function f where f.account_id = a.id and ${ACTIVE}) as hasAccount,
    ${CHOSEN}
  from account a where a.id = ?`;

/** How the recipient of a letter can be reached, by what is known today and by the commission's settings. */
export async function reachOf(place: DispatchPlace, taken: TakenLetter): Promise<KnownReach> {
  const { letter, recipient, recipientId } = taken;
  const name = WAY_SETTINGS[recipient];
  const today = place.clock.today();
  const isAuthority = recipient === 'AUTHORITY' || recipient === 'FORMER_AUTHORITY';
  const [row] = await place.database.rows<ReachRow>(isAuthority ? AUTHORITY : ACCOUNT, [
    today,
    today,
    name,
    recipientId ?? '',
  ]);
  const email = row?.email || null;
  return {
    email,
    chosen: settingIn(name, row?.chosen ?? null, nrw),
    addressKnown: email !== null,
    readsInAccount: (row?.hasAccount ?? 0) > 0 && isReadInAccount(letter, recipient),
    mail: place.mailer.policy,
  };
}
