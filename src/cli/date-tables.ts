/** What was said of one page, days as written. Without `day` nothing was said. */
export interface DateAnswer {
  readonly url: string;
  readonly set: string;
  readonly gold: string;
  readonly hasBody: boolean;
  readonly day?: string;
  readonly modified?: string;
  readonly source?: string;
  readonly sure?: string;
  readonly others?: readonly string[];
}

/** Accuracy (right of all), coverage (answered of all) and precision (right of the answered), in percent, by set, sureness and source. */
export function dateTables(answers: readonly DateAnswer[]): string {
  const sets = [...new Set(answers.map(({ set }) => set)), 'all'];
  const rows = sets.flatMap((set) => {
    const of = answers.filter((one) => set === 'all' || one.set === set);
    const sures = ['agreed', 'single', 'conflict'].map((sure) => row(`${set}, ${sure}`, of.filter((one) => one.sure === sure), of.length));
    return [row(set, of, of.length), ...sures];
  });
  const sources = [...new Set(answers.flatMap(({ source }) => source ?? []))].sort();
  const bySource = sources.map((source) => row(`from ${source}`, answers.filter((one) => one.source === source), answers.length));
  const bodiless = answers.filter(({ hasBody }) => !hasBody).length;
  return ['', line(['', 'pages', 'share', 'accuracy', 'coverage', 'precision']), ...rows, ...bySource, '', `Pages without a story's body: ${bodiless}`].join('\n');
}

/** A page that was answered wrongly or not at all, with what each source said. */
export function sayMiss({ url, set, gold, day, source, sure, modified, others }: DateAnswer): string {
  const said = day === undefined ? 'nothing' : `${day} (${source ?? ''}, ${sure ?? ''}${modified === undefined ? '' : `, modified ${modified}`})`;
  return `${set}  gold ${gold}  said ${said}  others: ${others?.join(', ') || 'none'}\n    ${url}`;
}

function row(name: string, answers: readonly DateAnswer[], all: number): string {
  const right = answers.filter(({ day, gold }) => day === gold).length;
  const answered = answers.filter(({ day }) => day !== undefined).length;
  return line([name, String(answers.length), percent(answers.length, all), percent(right, answers.length), percent(answered, answers.length), percent(right, answered)]);
}

function percent(part: number, all: number): string {
  return all === 0 ? '-' : ((100 * part) / all).toFixed(1);
}

function line([name = '', ...cells]: readonly string[]): string {
  return name.padEnd(22) + cells.map((cell) => cell.padStart(10)).join('');
}
