import { LinkButton } from '../../../components/link.tsx';
import { useStrings } from '../../../i18n/use-strings.ts';
import { holds, useSession } from '../../../session/session.ts';
import { strings } from './strings.ts';

/** To the page where an application on paper is typed in. */
export function CaptureLink() {
  const say = useStrings(strings);
  if (!holds(useSession(), 'case.capture')) return null;
  return (
    <LinkButton to="/vorgaenge/erfassen" variant="primary" icon="add">
      {say('capture')}
    </LinkButton>
  );
}
