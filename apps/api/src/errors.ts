import { GraphQLError } from 'graphql';

/** Nobody is signed in, or the session ended. */
export const unauthenticated = (): GraphQLError =>
  new GraphQLError('Bitte melden Sie sich an.', { extensions: { code: 'UNAUTHENTICATED' } });

/** The acting function does not hold the permission of this root field. */
export const forbidden = (): GraphQLError =>
  new GraphQLError('Ihre Funktion erlaubt das nicht.', { extensions: { code: 'FORBIDDEN' } });

/** An argument that is not a person's typing but a caller's mistake: a page size, a cursor. */
export const badArgument = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
