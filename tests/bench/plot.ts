/** Points [how many times as much, how many times as long] from [1, 1] on. */
export interface Line {
  readonly name: string;
  readonly points: readonly (readonly [number, number])[];
}

const [WIDTH, HEIGHT, MARGIN] = [720, 480, 56];
const COLOURS = ['#0b6e99', '#b3541e', '#4b7f3a', '#7a4fa3'];
/** Both axes go from 1 to a thousand, each power of ten as wide as the next. */
const DECADES = 3;

/** Draws growth as SVG on logarithmic axes: what is linear runs along the dashed diagonal, what is better below it. */
export function plot(lines: readonly Line[]): string {
  const x = (value: number) => MARGIN + (Math.log10(value) / DECADES) * (WIDTH - 2 * MARGIN);
  const y = (value: number) => HEIGHT - MARGIN - (Math.log10(Math.max(value, 0.7)) / DECADES) * (HEIGHT - 2 * MARGIN);
  const decades = Array.from({ length: DECADES + 1 }, (_, i) => 10 ** i);
  const grid = decades.flatMap((value) => [
    `<path d="M${x(value)} ${y(1)}V${y(1000)}M${x(1)} ${y(value)}H${x(1000)}" stroke="#ccc"/>`,
    `<text x="${x(value)}" y="${y(1) + 20}" text-anchor="middle">×${value}</text><text x="${x(1) - 8}" y="${y(value) + 4}" text-anchor="end">×${value}</text>`,
  ]);
  const drawn = lines.flatMap(({ name, points }, i) => {
    const places = points.map(([size, time]) => `${x(size).toFixed(1)},${y(time).toFixed(1)}`);
    const colour = COLOURS[i % COLOURS.length] ?? '#000';
    return [
      `<polyline points="${places.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`,
      ...places.map((place) => `<circle cx="${place.split(',')[0]}" cy="${place.split(',')[1]}" r="3.5" fill="${colour}"/>`),
      `<text x="${MARGIN + 16}" y="${MARGIN + 8 + i * 20}" fill="${colour}">${name}</text>`,
    ];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="13" role="img" aria-label="How many times as long it takes, against how many times as much there is">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${grid.join('\n')}
<path d="M${x(1)} ${y(1)}L${x(1000)} ${y(1000)}" stroke="#888" stroke-dasharray="6 5"/>
${drawn.join('\n')}
<text x="${WIDTH / 2}" y="${HEIGHT - 10}" text-anchor="middle" fill="#444">how many times as much</text>
<text x="14" y="${HEIGHT / 2}" text-anchor="middle" transform="rotate(-90 14 ${HEIGHT / 2})" fill="#444">how many times as long</text>
</svg>
`;
}
