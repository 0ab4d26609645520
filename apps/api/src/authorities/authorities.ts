import type { SignedInContext } from '../context.ts';
import type { AuthorityView } from './views/authority.ts';

/** Every active authority, by name. */
export function authorities({ database }: SignedInContext): Promise<AuthorityView[]> {
  return database.rows(
    'select a.id, a.code, a.name, a.kind, a.town from authority a where a.active = 1 order by a.name_key, a.id',
  );
}
