import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AvailableActionView } from '../cases/views/case-parts.ts';
import { FieldError, resultOf } from '../graphql/answers.ts';
import { COARSE_STATUS } from '../graphql/enums.ts';
import { PageInfo } from '../graphql/page-info.ts';
import { CalendarDateScalar, InstantScalar } from '../graphql/scalars.ts';
import { PersonAliasView, ReasonSectionView } from '../graphql/shared-views.ts';
import { OwnCompletionItem } from '../own-acts/own-acts.view.ts';

const optional = { nullable: true } as const;

@ObjectType({ simpleResolvers: true })
export class OwnPerson {
  @Field(() => ID) id: string;
  @Field(() => Int) position: number;
  @Field(() => String) surname: string;
  @Field(() => String) firstNames: string;
  @Field(() => String) birthName: string;
  @Field(() => [PersonAliasView]) aliases: readonly PersonAliasView[];
  @Field(() => String, { description: 'Partial dates are YYYY or YYYY-MM.' }) birthDate: string;
  @Field(() => String) birthPlace: string;
  @Field(() => String, optional) birthCountry: string | null;
  @Field(() => String, optional) sex: string | null;
  @Field(() => String) relation: string;
  @Field(() => String, optional) maritalStatus: string | null;
  @Field(() => [String]) nationalities: readonly string[];
  @Field(() => String) street: string;
  @Field(() => String) houseNumber: string;
  @Field(() => String) addressAddition: string;
  @Field(() => String) postcode: string;
  @Field(() => String) town: string;
  @Field(() => String) phone: string;
  @Field(() => String) email: string;
  @Field(() => String) ethnicityOrReligion: string;
  @Field(() => String, optional) enteredOn: string | null;
  @Field(() => CalendarDateScalar, optional) asylumAppliedOn: string | null;
  @Field(() => String, optional) pendingProcedures: string | null;
  @Field(() => String, optional) residenceDocument: string | null;
  @Field(() => String, optional) identityClarified: string | null;
  @Field(() => String, optional) passport: string | null;
  @Field(() => Boolean) illnessClaimed: boolean;
  @Field(() => CalendarDateScalar, optional) withdrawnOn: string | null;
  @Field(() => CalendarDateScalar, optional) consentOn: string | null;
  @Field(() => String, optional) consentBy: string | null;
}

@ObjectType({ simpleResolvers: true })
export class OwnDocument {
  @Field(() => ID) id: string;
  @Field(() => String) kind: string;
  @Field(() => String) title: string;
  @Field(() => CalendarDateScalar) receivedOn: string;
}

@ObjectType({ simpleResolvers: true })
export class OwnApplication {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Counts the changes of the draft; 0 once it is submitted.' })
  version: number;
  @Field(() => String, optional) fileNumber: string | null;
  @Field(() => InstantScalar, optional) receivedAt: string | null;
  @Field(() => COARSE_STATUS) status: keyof typeof COARSE_STATUS;
  @Field(() => String) statusText: string;
  @Field(() => Boolean) editable: boolean;
  @Field(() => Boolean, { description: 'Open until the end is shown, whatever was decided.' })
  withdrawable: boolean;
  @Field(() => String) representation: string;
  @Field(() => String, optional) representativeName: string | null;
  @Field(() => String, optional) representativeAddress: string | null;
  @Field(() => CalendarDateScalar, optional) mandateOn: string | null;
  @Field(() => CalendarDateScalar, optional) mandateRevokedOn: string | null;
  @Field(() => Boolean) removalImminent: boolean;
  @Field(() => CalendarDateScalar, optional) removalAnnouncedOn: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The application before, where this one follows another.',
  })
  previousFileNumber: string | null;
  @Field(() => String, optional) newFacts: string | null;
  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'Until when the office waits for what is missing.',
  })
  completionDueOn: string | null;
  @Field(() => [OwnCompletionItem], { description: 'What the office waits for; empty at any other time.' })
  completionItems: readonly OwnCompletionItem[];
  @Field(() => [AvailableActionView]) availableActions: readonly AvailableActionView[];
  @Field(() => [OwnPerson]) persons: readonly OwnPerson[];
  @Field(() => [ReasonSectionView]) reasons: readonly ReasonSectionView[];
  @Field(() => [OwnDocument]) documents: readonly OwnDocument[];
  @Field(() => [FieldError], {
    description: 'What is missing before it can be submitted; empty once submitted.',
  })
  missing: readonly FieldError[];
}

@ObjectType({ simpleResolvers: true })
export class OwnApplicationEdge {
  @Field(() => String) cursor: string;
  @Field(() => OwnApplication) node: OwnApplication;
}

@ObjectType({ simpleResolvers: true })
export class OwnApplicationConnection {
  @Field(() => [OwnApplicationEdge]) edges: readonly OwnApplicationEdge[];
  @Field(() => [OwnApplication]) nodes: readonly OwnApplication[];
  @Field(() => PageInfo) pageInfo: PageInfo;
}

export const OwnApplicationResult = resultOf('OwnApplicationResult', OwnApplication);
