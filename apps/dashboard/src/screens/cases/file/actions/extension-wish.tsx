import { DescriptionList } from '../../../../components/description-list.tsx';
import type { AwaitedStatementFragment } from '../../../../gql/graphql.ts';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { strings } from './statement-strings.ts';

type Statement = AwaitedStatementFragment['statement'];

/** What the authority has asked for and nobody has answered. */
export const wishOf = (statement: Statement) =>
  statement?.extensions.find(({ state }) => state === 'ASKED') ?? null;

/** The due day that holds, and the wish of the authority for another. */
export function ExtensionWish({ statement }: { readonly statement: Statement }) {
  const say = useStrings(strings);
  const dates = useDates();
  const wish = wishOf(statement);
  const until =
    wish?.wishedOn &&
    say('wishedUntil', {
      date: dates.date(wish.wishedOn),
      time: wish.askedAt ? dates.instant(wish.askedAt) : '',
      name: wish.askedBy ?? '',
    });
  return (
    <DescriptionList
      entries={[
        [say('dueNow'), statement && dates.date(statement.dueOn)],
        [say('wished'), until],
        [say('wishReason'), wish?.reason],
      ]}
    />
  );
}
