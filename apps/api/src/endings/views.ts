import { type CaseState, nrw, retainedUntil } from '@ersuchen/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import { dayAt } from '../clock.ts';
import { CalendarDateScalar, InstantScalar } from '../graphql/scalars.ts';
import { column, columns, type Derived, type Shape } from '../read/shape.ts';

/** A correction that somebody asked for and nobody has decided yet. */
@ObjectType('Correction', { simpleResolvers: true })
export class CorrectionView {
  @Field(() => [ID]) personIds: readonly string[];
  @Field(() => String) reason: string;
  @Field(() => String) askedBy: string;
  @Field(() => InstantScalar) askedAt: string;
}

@ObjectType({ simpleResolvers: true, description: 'How long the file of an ended procedure is kept.' })
export class CaseKeeping {
  @Field(() => CalendarDateScalar, { nullable: true, description: 'Null while the period has not begun.' })
  retainedUntil: string | null;
  @Field(() => String, { nullable: true }) legalHoldReason: string | null;
  @Field(() => CalendarDateScalar, { nullable: true }) archivedOn: string | null;
  @Field(() => CalendarDateScalar, { nullable: true }) offeredToArchiveOn: string | null;
}

export const correction: Shape = {
  name: 'Correction',
  table: 'correction k',
  joins: { ka: 'left join account ka on ka.id = k.asked_by' },
  key: 'k.id',
  fields: {
    ...columns('k', ['reason', 'askedAt']),
    askedBy: column(`coalesce(ka.name, '')`),
    personIds: {
      kind: 'derived',
      needs: { _personIds: 'k.person_ids' },
      from: (row) => String(row._personIds).split(','),
    },
  },
};

export const keeping: Derived = {
  kind: 'derived',
  needs: {
    _state: 'c.state',
    _stateSince: 'c.state_since',
    _decidedOn: 'c.decided_on',
    _closingReleasedAt: 'c.closing_released_at',
    _legalHoldReason: 'c.legal_hold_reason',
    _archivedOn: 'c.archived_on',
    _offeredToArchiveOn: 'c.offered_to_archive_on',
  },
  from: (row) => ({
    retainedUntil: retainedUntil(
      {
        state: row._state as CaseState,
        stateSince: String(row._stateSince),
        decidedBefore: row._decidedOn !== null,
        closingReleasedOn: row._closingReleasedAt === null ? null : dayAt(String(row._closingReleasedAt)),
      },
      nrw,
    ),
    legalHoldReason: row._legalHoldReason,
    archivedOn: row._archivedOn,
    offeredToArchiveOn: row._offeredToArchiveOn,
  }),
};
