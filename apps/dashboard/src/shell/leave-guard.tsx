import { useEffect, useState } from 'react';
import { useBlocker } from 'react-router';
import { Button, ButtonRow } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { useStrings } from '../i18n/use-strings.ts';
import { strings } from './strings.ts';

export interface LeaveGuardProps {
  readonly isUnsaved: boolean;
  /** Asked first; where it answers true the page is left without a word. */
  readonly save: () => Promise<boolean>;
}

/** Holds the reader back who leaves a page while something typed there cannot be saved. */
export function LeaveGuard({ isUnsaved, save }: LeaveGuardProps) {
  const say = useStrings(strings);
  const [mustAsk, setMustAsk] = useState(false);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => isUnsaved && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    let isCurrent = true;
    void save().then((isSaved) => {
      if (!isCurrent) return;
      if (isSaved) blocker.proceed();
      else setMustAsk(true);
    });
    return () => {
      isCurrent = false;
      setMustAsk(false);
    };
  }, [blocker, save]);
  useEffect(() => {
    if (!isUnsaved) return;
    const hold = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', hold);
    return () => removeEventListener('beforeunload', hold);
  }, [isUnsaved]);
  return (
    <Dialog
      isOpen={mustAsk}
      title={say('leaveTitle')}
      onClose={() => blocker.reset?.()}
      footer={
        <ButtonRow align="end">
          <Button onPress={() => blocker.proceed?.()}>{say('leave')}</Button>
          <Button variant="primary" onPress={() => blocker.reset?.()}>
            {say('stay')}
          </Button>
        </ButtonRow>
      }
    >
      <p>{say('leaveBody')}</p>
    </Dialog>
  );
}
