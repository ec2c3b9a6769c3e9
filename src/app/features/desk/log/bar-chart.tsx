interface Bar {
  readonly name: string;
  readonly count: number;
}

const [row, label, room] = [30, 250, 330] as const;

/** Horizontal bars; the same numbers stand in a table beside it, so that readers of the table miss nothing. */
export function BarChart({ bars, title }: { bars: readonly Bar[]; title: string }) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <svg
      className="desk-chart"
      viewBox={`0 0 ${label + room + 50} ${bars.length * row + 4}`}
      role="img"
      aria-label={`${title}. ${bars.map(({ name, count }) => `${name}: ${count}`).join(', ')}.`}
    >
      {bars.map(({ name, count }, index) => (
        <g key={name} transform={`translate(0 ${index * row})`}>
          <text x={label - 12} y={20} textAnchor="end">
            {name}
          </text>
          <rect x={label} y={5} width={(count / most) * room} height={20} rx={2} />
          <text x={label + (count / most) * room + 8} y={20}>
            {count}
          </text>
        </g>
      ))}
    </svg>
  );
}
