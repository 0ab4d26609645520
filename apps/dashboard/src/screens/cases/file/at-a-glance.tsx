import { channelLabels, coarseStatusLabels, coarseStatusTexts, representationLabels } from '@ersuchen/domain';
import type { ReactNode } from 'react';
import { Button } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { DescriptionList } from '../../../components/description-list.tsx';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { useLabel } from '../../../i18n/use-label.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { useCaseActions } from './actions/case-actions.tsx';
import type { DialogAction } from './actions/dialogs.tsx';
import styles from './file.module.css';
import { labelOf } from './label-of.ts';
import { strings } from './strings.ts';

const AtAGlanceParts = graphql(`
  fragment AtAGlance on OfficeCase {
    id
    channel
    receivedAt
    receivedOn
    authority {
      id
      name
    }
    caseworker {
      id
      name
    }
    removalOn
    removalFixedOn
    inDetention
    representation
    representativeName
    representativeAddress
    mandateOn
    mandateRevokedOn
    illnessClaimed
    releaseOn
    meeting {
      id
      meetsOn
      agendaState
    }
    coarseStatus
  }
`);

/** The facts that everybody asks for, and what the applicants see of the case. */
export function AtAGlance({ of }: { readonly of: FragmentType<typeof AtAGlanceParts> }) {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  const file = readFragment(AtAGlanceParts, of);
  const day = (date: string | null) => date && dates.date(date);
  return (
    <>
      <Card title={say('glance')}>
        <DescriptionList
          stacked
          entries={[
            [
              say('received'),
              file.receivedOn &&
                say('receivedBy', {
                  date: file.receivedAt ? dates.instant(file.receivedAt) : dates.date(file.receivedOn),
                  channel: labelOf(channelLabels, file.channel, label) ?? '',
                }),
            ],
            [say('authority'), file.authority?.name ?? say('unclear')],
            [
              say('caseworker'),
              <Changeable key="caseworker" action="assignCaseworker" text={say('change')}>
                {file.caseworker?.name ?? say('nobody')}
              </Changeable>,
            ],
            [
              say('removal'),
              <Changeable key="removal" action="setRemovalDate" text={say('change')}>
                {file.removalOn ? dates.date(file.removalOn) : say('noRemoval')}
                {file.removalFixedOn && `, ${say('fixedSince', { date: dates.date(file.removalFixedOn) })}`}
                {file.inDetention && `; ${say('inDetention')}`}
              </Changeable>,
            ],
            [say('representation'), labelOf(representationLabels, file.representation, label)],
            [
              say('representative'),
              [file.representativeName, file.representativeAddress].filter(Boolean).join(', '),
            ],
            [say('mandate'), file.representation === 'NONE' ? null : (day(file.mandateOn) ?? say('missing'))],
            [say('mandateRevoked'), day(file.mandateRevokedOn)],
            [say('release'), file.illnessClaimed ? (day(file.releaseOn) ?? say('missing')) : null],
          ]}
        />
      </Card>
      <Card title={say('applicantSees')}>
        <p>
          <strong>{label(coarseStatusLabels[file.coarseStatus])}</strong>
        </p>
        <p className={styles.muted}>{label(coarseStatusTexts[file.coarseStatus])}</p>
      </Card>
    </>
  );
}

interface ChangeableProps {
  readonly action: DialogAction;
  readonly text: string;
  readonly children: ReactNode;
}

function Changeable({ action, text, children }: ChangeableProps) {
  const actions = useCaseActions();
  return (
    <span className={styles.changeable}>
      <span>{children}</span>
      {actions.of(action)?.enabled && (
        <Button size="small" variant="quiet" onPress={() => actions.open(action)}>
          {text}
        </Button>
      )}
    </span>
  );
}
