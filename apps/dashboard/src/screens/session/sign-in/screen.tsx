import { useQuery } from '@apollo/client/react';
import { useNavigate, useSearchParams } from 'react-router';
import { Button } from '../../../components/button.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { chooseLanguage } from '../../../i18n/language.ts';
import { useLanguage, useStrings } from '../../../i18n/use-strings.ts';
import { useEnterSession } from '../../../session/use-session-changes.ts';
import { DemoAccounts } from './demo-accounts.tsx';
import styles from './sign-in.module.css';
import { SignInOptions } from './sign-in.operations.ts';
import { SignInForm } from './sign-in-form.tsx';
import { strings } from './strings.ts';
import { useSignIn } from './use-sign-in.ts';
import { wayBack } from './way-back.ts';

export function SignInScreen() {
  const say = useStrings(strings);
  const language = useLanguage();
  const { data } = useQuery(SignInOptions);
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const enter = useEnterSession();
  const attempt = useSignIn(async (session) => {
    enter(session);
    await navigate(wayBack(search.get('zurueck')), { replace: true });
  });
  const accounts = data?.signInOptions.demoAccounts ?? [];
  return (
    <div className={styles.page}>
      <header className={styles.brand}>
        <img src="/favicon.svg" alt="" width={40} height={40} />
        <div>
          <p className={styles.product}>{say('product')}</p>
          <p className={styles.muted}>{say('claim')}</p>
        </div>
        <Button
          variant="quiet"
          icon="language"
          onPress={() => chooseLanguage(language === 'de' ? 'en' : 'de')}
        >
          <span lang={language === 'de' ? 'en' : 'de'}>{say('otherLanguage')}</span>
        </Button>
      </header>
      <main className={accounts.length > 0 ? styles.both : styles.only}>
        {accounts.length > 0 && (
          <DemoAccounts
            accounts={accounts}
            isDisabled={attempt.isPending}
            onChoose={(login) => void attempt.asDemo(login)}
          />
        )}
        <div className={styles.card}>
          <PageHeader title={say('title')}>{accounts.length > 0 && <p>{say('demoOr')}</p>}</PageHeader>
          <SignInForm attempt={attempt} />
        </div>
      </main>
    </div>
  );
}
