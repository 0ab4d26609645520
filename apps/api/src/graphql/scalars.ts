import { GraphQLScalarType } from 'graphql';

const answeredOnly = (name: string, description: string) =>
  new GraphQLScalarType<string, string>({ name, description, serialize: (value) => value as string });

/** Days and moments travel as the strings that the database holds. What a person types is a String, checked by the domain. */
export const CalendarDateScalar = answeredOnly('CalendarDate', 'A day without time, YYYY-MM-DD.');
export const InstantScalar = answeredOnly('Instant', 'A moment in UTC, ISO 8601 with milliseconds.');
