import {
  Bar,
  CartesianGrid,
  BarChart as Chart,
  Legend,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';

export interface Series {
  readonly id: string;
  readonly label: string;
}

export interface BarChartProps {
  readonly series: readonly [Series] | readonly [Series, Series];
  /** One group of bars; a value that is null (suppressed) has no bar. */
  readonly points: readonly {
    readonly label: string;
    readonly values: Readonly<Record<string, number | null>>;
  }[];
  /** Bars from left to right: for long labels. */
  readonly horizontal?: boolean;
}

const COLOURS = ['var(--action)', 'var(--kern-color-turquois-450)'] as const;
const AXIS = {
  stroke: 'var(--line-strong)',
  tick: { fill: 'var(--text-muted)', fontSize: 13 },
  tickLine: false,
};
/** Words in the series' colour would be too pale to read. */
const WORDS = { color: 'var(--text)' };
const TOOLTIP = {
  background: 'var(--surface)',
  border: '1px solid var(--line-strong)',
  color: 'var(--text)',
};

/** Loaded by `ChartFigure`; not for use on its own, since it says nothing to those who cannot see it. */
export function BarChart({ series, points, horizontal }: BarChartProps) {
  const rows = points.map(({ label, values }) => ({ label, ...values }));
  const height = horizontal ? Math.max(160, points.length * 34 + 60) : 300;
  const names = { type: 'category', dataKey: 'label', ...AXIS } as const;
  const figures = { type: 'number', allowDecimals: false, ...AXIS } as const;
  return (
    <ResponsiveContainer width="100%" height={height}>
      <Chart
        data={rows}
        layout={horizontal ? 'vertical' : 'horizontal'}
        margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid stroke="var(--line)" vertical={horizontal ?? false} horizontal={!horizontal} />
        {horizontal ? <XAxis {...figures} /> : <XAxis {...names} />}
        {horizontal ? <YAxis {...names} width={170} /> : <YAxis {...figures} width={44} />}
        <Tooltip cursor={{ fill: 'var(--action-hover)' }} contentStyle={TOOLTIP} itemStyle={WORDS} />
        {series.length > 1 && (
          <Legend
            itemSorter={null}
            formatter={(name) => <span style={{ color: 'var(--text)' }}>{name}</span>}
          />
        )}
        {series.map(({ id, label }, index) => (
          <Bar
            key={id}
            dataKey={id}
            name={label}
            fill={COLOURS[index] ?? COLOURS[0]}
            radius={2}
            isAnimationActive={false}
          />
        ))}
      </Chart>
    </ResponsiveContainer>
  );
}
