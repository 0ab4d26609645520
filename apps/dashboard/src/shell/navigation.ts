import { type ScreenRoute, screens } from '../routes.ts';
import { holds, type Session } from '../session/session.ts';

export interface NavigationEntry {
  readonly path: string;
  readonly label: NonNullable<ScreenRoute['navigation']>['label'];
  readonly key: string;
}

export function navigationFor(
  session: Session,
  routes: readonly ScreenRoute[] = screens,
): readonly NavigationEntry[] {
  return routes.flatMap(({ path, permission, navigation }) =>
    navigation && holds(session, permission) ? [{ path: `/${path}`, ...navigation }] : [],
  );
}
