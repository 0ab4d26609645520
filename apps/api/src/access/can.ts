import { mayDo, type Permission } from '@ersuchen/domain';
import { type ResolverData, UseMiddleware } from 'type-graphql';
import type { Context } from '../context.ts';
import { forbidden, unauthenticated } from '../errors.ts';

/** Root field name -> the permission it asks for; `null` for fields that are open to everybody. */
export const guards = new Map<string, Permission | null>();

/** The only guard of a root field: the acting function must hold the permission. */
export function Can(permission: Permission): MethodDecorator {
  return (prototype, name, descriptor) => {
    guards.set(String(name), permission);
    return UseMiddleware(({ context }: ResolverData<Context>, next) => {
      if (!context.actor) throw unauthenticated();
      if (!mayDo(context.actor.fn, permission)) throw forbidden();
      return next();
    })(prototype, name, descriptor);
  };
}

/** Marks a root field that needs no session: signing in, and asking who one is. */
export function OpenToAll(): MethodDecorator {
  return (_prototype, name) => {
    guards.set(String(name), null);
  };
}
