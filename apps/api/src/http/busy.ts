import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';

/** The code of an error for want of a place in the database. */
export const BUSY = 'DATABASE_BUSY';

/** Answers 503 where the database had no place in time: the caller may try again in two seconds. */
export const busy: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body, http } }) {
        if (
          body.kind !== 'single' ||
          !body.singleResult.errors?.some((each) => each.extensions?.code === BUSY)
        )
          return;
        http.status = 503;
        http.headers.set('retry-after', '2');
      },
    };
  },
};
