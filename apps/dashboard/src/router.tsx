import { createBrowserRouter, Outlet, type RouteObject } from 'react-router';
import { type ScreenRoute, screens } from './routes.ts';
import { SessionEndedDialog } from './screens/session/sign-in/session-ended-dialog.tsx';
import { SessionGate } from './session/session-gate.tsx';
import { CrashPage } from './shell/crash-page.tsx';
import { Guarded } from './shell/guarded.tsx';
import { Shell } from './shell/shell.tsx';
import { StartPage } from './shell/start-page.tsx';
import { UnknownPage } from './shell/unknown-page.tsx';

function SignedIn() {
  return (
    <SessionGate>
      <Shell>
        <Outlet />
      </Shell>
      <SessionEndedDialog />
    </SessionGate>
  );
}

/** A page's code is fetched when it is opened. */
function routeOf({ path, permission, load }: ScreenRoute): RouteObject {
  return {
    element: (
      <Guarded permission={permission}>
        <Outlet />
      </Guarded>
    ),
    children: [{ path, lazy: load }],
  };
}

export const routes: RouteObject[] = [
  {
    ErrorBoundary: CrashPage,
    HydrateFallback: () => null,
    children: [
      {
        path: 'anmelden',
        lazy: async () => ({
          Component: (await import('./screens/session/sign-in/screen.tsx')).SignInScreen,
        }),
      },
      {
        Component: SignedIn,
        children: [
          {
            ErrorBoundary: CrashPage,
            children: [
              { index: true, Component: StartPage },
              ...screens.map(routeOf),
              { path: '*', Component: UnknownPage },
            ],
          },
        ],
      },
    ],
  },
];

export const createRouter = () => createBrowserRouter(routes);
