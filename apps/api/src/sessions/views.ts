import { Field, ID, Int, ObjectType } from 'type-graphql';
import { NotFound } from '../graphql/answers.ts';
import { ACTOR_FUNCTIONS, AUTH_MODES, SEAT_ROLES } from '../graphql/enums.ts';
import { InstantScalar } from '../graphql/scalars.ts';
import { unionOf } from '../graphql/union-of.ts';

@ObjectType({ simpleResolvers: true })
export class DemoAccount {
  @Field(() => String) login: string;
  @Field(() => String) name: string;
  @Field(() => String) functionLabel: string;
  @Field(() => String) canDo: string;
}

@ObjectType({ simpleResolvers: true })
export class SignInOptions {
  @Field(() => AUTH_MODES) mode: keyof typeof AUTH_MODES;
  @Field(() => [DemoAccount]) demoAccounts: readonly DemoAccount[];
}

@ObjectType('AccountFunction', { simpleResolvers: true })
export class AccountFunctionView {
  @Field(() => ID) id: string;
  @Field(() => ACTOR_FUNCTIONS) function: keyof typeof ACTOR_FUNCTIONS;
  @Field(() => String, { nullable: true }) authorityName: string | null;
  @Field(() => Int, { nullable: true }) seatNumber: number | null;
  @Field(() => SEAT_ROLES, { nullable: true }) seatRole: keyof typeof SEAT_ROLES | null;
  @Field(() => String, { nullable: true }) organisationName: string | null;
}

@ObjectType('Session', { simpleResolvers: true })
export class SessionView {
  @Field(() => ID) id: string;
  @Field(() => String) accountName: string;
  @Field(() => String) login: string;
  @Field(() => AccountFunctionView, { description: 'The function this session acts in.' })
  acting: AccountFunctionView;
  @Field(() => [AccountFunctionView]) functions: readonly AccountFunctionView[];
  @Field(() => [String]) permissions: readonly string[];
  @Field(() => InstantScalar) expiresAt: string;
}

@ObjectType({ simpleResolvers: true })
export class OpenSession {
  @Field(() => ID) id: string;
  @Field(() => InstantScalar) createdAt: string;
  @Field(() => InstantScalar) lastSeenAt: string;
  @Field(() => String, { nullable: true }) userAgent: string | null;
  @Field(() => Boolean) current: boolean;
}

@ObjectType({ simpleResolvers: true })
export class SignInRefused {
  @Field(() => String) message: string;
  @Field(() => Int, { nullable: true }) retryAfterSeconds: number | null;
}

export const SignInResult = unionOf('SignInResult', [SessionView, SignInRefused], (value) =>
  'acting' in value ? 'Session' : 'SignInRefused',
);

export const SessionResult = unionOf('SessionResult', [SessionView, NotFound], (value) =>
  'acting' in value ? 'Session' : 'NotFound',
);
