import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import i18next from 'i18next';
import { createContext, type ReactNode, use, useCallback, useEffect, useState } from 'react';

type Renew = (prepare?: (client: ApolloClient) => void) => void;

const RenewContext = createContext<Renew | null>(null);

export interface ClientPerSessionProps {
  readonly create: () => ApolloClient;
  readonly children: ReactNode;
}

/**
 * Whoever comes next gets a client of their own: nothing that was loaded before is in its cache. A change of language
 * asks anew for what is on the page, since the server's sentences come in the reader's language.
 */
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
  useEffect(() => {
    const askAgain = (): void => void client.refetchQueries({ include: 'active' });
    i18next.on('languageChanged', askAgain);
    return () => i18next.off('languageChanged', askAgain);
  }, [client]);
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
