import { lazy, type ReactNode, Suspense } from 'react';
import { useStrings } from '../../i18n/use-strings.ts';
import { Skeleton } from '../skeleton.tsx';
import { strings } from '../strings.ts';
import type { BarChartProps } from './bar-chart.tsx';
import styles from './chart-figure.module.css';

/** The charts' library comes only to pages that show one. */
const BarChart = lazy(async () => ({ default: (await import('./bar-chart.tsx')).BarChart }));

export interface ChartFigureProps extends BarChartProps {
  /** One sentence that says what the chart shows; it stands for the picture where that cannot be seen. */
  readonly sentence: string;
  /** The same figures as a table. */
  readonly table: ReactNode;
}

export function ChartFigure({ sentence, table, ...chart }: ChartFigureProps) {
  const say = useStrings(strings);
  return (
    <figure className={styles.figure}>
      <figcaption>{sentence}</figcaption>
      <div className={styles.picture} aria-hidden="true">
        <Suspense fallback={<Skeleton shape="text" count={5} />}>
          <BarChart {...chart} />
        </Suspense>
      </div>
      <details className={styles.table} open>
        <summary>{say('asTable')}</summary>
        {table}
      </details>
    </figure>
  );
}
