import { actionLabels, type CaseState } from '@ersuchen/domain';
import { Button, ButtonRow } from '../../../../components/button.tsx';
import { LinkButton } from '../../../../components/link.tsx';
import { Menu, MenuGroup, MenuItem } from '../../../../components/menu.tsx';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { useCaseActions } from '../actions/case-actions.tsx';
import type { DialogAction } from '../actions/dialogs.tsx';
import { useRefusalSentence } from '../actions/refusal-sentence.ts';
import styles from './next-step.module.css';
import { asideOffered, stepsOffered, stepToPointOut } from './steps.ts';
import { strings } from './strings.ts';

export interface StepActionsProps {
  readonly state: CaseState;
  /** The decision on acceptance is prepared. */
  readonly isProposed: boolean;
  readonly meeting: { readonly id: string; readonly meetsOn: string } | null;
}

export function StepActions({ state, isProposed, meeting }: StepActionsProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const actions = useCaseActions();
  const offered = (action: DialogAction) =>
    isNow(action, state, actions.of(action)?.enabled) ? actions.of(action) : undefined;
  const steps = stepsOffered(offered);
  const aside = asideOffered(actions.of);
  const first = stepToPointOut(offered, isProposed);
  const refused = steps.filter((step) => actions.of(step)?.enabled === false);
  return (
    <div className={styles.actions} data-print="no">
      <ButtonRow>
        {steps.map((step) => (
          <Button
            key={step}
            variant={step === first ? 'primary' : 'secondary'}
            isDisabled={!actions.of(step)?.enabled}
            {...(refused.includes(step) ? { 'aria-describedby': `why-${step}` } : {})}
            onPress={() => actions.open(step)}
          >
            {step === 'prepareAcceptance' && isProposed ? say('changeProposal') : label(actionLabels[step])}
          </Button>
        ))}
        <MeetingLink state={state} meeting={meeting} isFirst={first === null} />
        {aside.length > 0 && (
          <Menu button={say('more')}>
            {aside.map(({ group, possible }) => (
              <MenuGroup key={group} label={say(`more_${group}`)}>
                {possible.map((action) => (
                  <MenuItem key={action} onAction={() => actions.open(action)}>
                    {label(actionLabels[action])}
                  </MenuItem>
                ))}
              </MenuGroup>
            ))}
          </Menu>
        )}
      </ButtonRow>
      {refused.map((step) => (
        <WhyNot key={step} step={step} />
      ))}
    </div>
  );
}

/** What was done once is not shown as impossible: registering anew, ticking off where nothing is waited for. */
function isNow(step: DialogAction, state: CaseState, isEnabled = false): boolean {
  if (step === 'recordItemArrived') return state === 'COMPLETION';
  return step !== 'register' || state === 'RECEIVED' || isEnabled;
}

/** What stands against a step that will be possible later. */
function WhyNot({ step }: { readonly step: DialogAction }) {
  const label = useLabel();
  const sentence = useRefusalSentence();
  const refusals = useCaseActions().of(step)?.refusals ?? [];
  return (
    <p id={`why-${step}`} className={styles.why}>
      <strong>{label(actionLabels[step])}:</strong> {refusals.map(sentence).join(' ')}
    </p>
  );
}

interface MeetingLinkProps extends Omit<StepActionsProps, 'isProposed'> {
  readonly isFirst: boolean;
}

function MeetingLink({ state, meeting, isFirst }: MeetingLinkProps) {
  const say = useStrings(strings);
  const dates = useDates();
  const variant = isFirst ? 'primary' : 'secondary';
  if (meeting) {
    return (
      <LinkButton to={`/sitzungen/${meeting.id}`} variant={variant} icon="calendar-today">
        {say('toMeeting', { day: dates.short(meeting.meetsOn) })}
      </LinkButton>
    );
  }
  if (state !== 'READY' && state !== 'POSTPONED') return null;
  return (
    <LinkButton to="/sitzungen" variant={variant} icon="calendar-today">
      {say('toMeetings')}
    </LinkButton>
  );
}
