import { dueTone } from '../../case/due-tone.ts';
import { Badge } from '../../components/badge.tsx';
import { useDates } from '../../i18n/use-dates.ts';

/** How long there is still time for a statement, in words and in a colour that says the same. */
export function DueBadge({ dueOn }: { readonly dueOn: string }) {
  const dates = useDates();
  const tone = dueTone(dueOn, dates.today);
  return (
    <Badge tone={tone} {...(tone === 'danger' && { icon: 'warning' })}>
      {dates.due(dueOn)}
    </Badge>
  );
}
