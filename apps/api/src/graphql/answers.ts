import { Field, Int, ObjectType } from 'type-graphql';
import { unionOf } from './union-of.ts';

/** The procedure does not allow this now. */
@ObjectType({
  simpleResolvers: true,
  description: 'The procedure does not allow this now. The code has a sentence in the domain package.',
})
export class ActionRefused {
  @Field(() => String) code: string;
  @Field(() => String) message: string;
}

@ObjectType({ simpleResolvers: true })
export class FieldError {
  @Field(() => String) path: string;
  @Field(() => String) code: string;
  @Field(() => String) message: string;
}

@ObjectType({ simpleResolvers: true })
export class InputInvalid {
  @Field(() => [FieldError]) fields: readonly FieldError[];
}

@ObjectType({ simpleResolvers: true, description: 'Somebody else changed the record meanwhile.' })
class Conflict {
  @Field(() => Int) currentVersion: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'There is no such record, or it is not visible to the acting function: the same answer.',
})
export class NotFound {
  @Field(() => String) message: string;
}

/** What a command answers when it does not do what was asked. */
export type Refused =
  | { readonly __typename: 'ActionRefused'; readonly code: string; readonly message: string }
  | { readonly __typename: 'InputInvalid'; readonly fields: readonly FieldError[] }
  | { readonly __typename: 'Conflict'; readonly currentVersion: number }
  | { readonly __typename: 'NotFound'; readonly message: string };

/** The union of a mutation: the view it answers, or why not. Views are plain rows without `__typename`. */
export const resultOf = (name: string, view: new () => object, viewName: string = view.name) =>
  unionOf(name, [view, ActionRefused, InputInvalid, Conflict, NotFound], (value) =>
    '__typename' in value ? String(value.__typename) : viewName,
  );
