import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import { PersonGraphInput, typedPerson } from '../applications/application.input.ts';
import { answerOfficeCase, OfficeCaseResult } from '../cases/answer-office-case.ts';
import type { SignedInContext } from '../context.ts';
import { addPerson } from './commands/add-person.ts';
import { splitCase } from './commands/split-case.ts';

/** Who belongs to a case. */
@Resolver()
export class PersonsResolver {
  @Can('person.add')
  @Mutation(() => OfficeCaseResult)
  addPerson(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('person', () => PersonGraphInput) person: PersonGraphInput,
  ) {
    return answerOfficeCase(ctx, info, () => addPerson(ctx, { id, version }, typedPerson(person, 1)));
  }

  @Can('case.split')
  @Mutation(() => OfficeCaseResult)
  splitCase(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('personIds', () => [ID]) personIds: string[],
    @Arg('reason', () => String) reason: string,
    @Arg('keepRepresentation', () => Boolean) keepRepresentation: boolean,
  ) {
    const split = { personIds, reason, keepRepresentation };
    return answerOfficeCase(ctx, info, () => splitCase(ctx, { id, version }, split));
  }
}
