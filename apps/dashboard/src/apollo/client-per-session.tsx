import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { createContext, type ReactNode, use, useCallback, useState } from 'react';

type Renew = (prepare?: (client: ApolloClient) => void) => void;

const RenewContext = createContext<Renew | null>(null);

export interface ClientPerSessionProps {
  readonly create: () => ApolloClient;
  readonly children: ReactNode;
}

/** Whoever comes next gets a client of their own: nothing that was loaded before is in its cache. */
export function ClientPerSession({ create, children }: ClientPerSessionProps) {
  const [client, setClient] = useState(create);
  const renew = useCallback<Renew>(
    (prepare) => {
      const next = create();
      prepare?.(next);
      setClient(next);
    },
    [create],
  );
  return (
    <RenewContext value={renew}>
      <ApolloProvider client={client}>{children}</ApolloProvider>
    </RenewContext>
  );
}

export function useRenewClient(): Renew {
  const renew = use(RenewContext);
  if (!renew) throw new Error('useRenewClient outside ClientPerSession');
  return renew;
}
