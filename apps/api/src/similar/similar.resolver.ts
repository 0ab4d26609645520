import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import type { SignedInContext } from '../context.ts';
import { SoughtPersonInput } from './similar.input.ts';
import { OfficeSimilarCase } from './similar.view.ts';
import { similarCases } from './similar-cases.ts';
import { personsAsTyped, personsOfCase } from './sought-persons.ts';

/** Earlier cases, related ones and those that came twice. */
@Resolver()
export class SimilarResolver {
  @Can('case.list')
  @Query(() => [OfficeSimilarCase], { description: 'Cases in which persons of this case may occur already.' })
  async similarCases(@Ctx() ctx: SignedInContext, @Arg('caseId', () => ID) caseId: string) {
    const persons = await personsOfCase(ctx, caseId);
    return similarCases(ctx, { persons, fileNumber: null, except: caseId });
  }

  @Can('case.capture')
  @Query(() => [OfficeSimilarCase], { description: 'The same for persons who are only typed so far.' })
  similarToTyped(
    @Ctx() ctx: SignedInContext,
    @Arg('persons', () => [SoughtPersonInput]) persons: SoughtPersonInput[],
    @Arg('fileNumber', () => String, { nullable: true }) fileNumber: string | null | undefined,
  ) {
    const number = fileNumber?.trim().toUpperCase() || null;
    return similarCases(ctx, { persons: personsAsTyped(persons), fileNumber: number, except: null });
  }
}
