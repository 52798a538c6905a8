import { openGazetteer } from '../core/gazetteer.ts';
import { compileGlossary } from '../glossary/compile.ts';
import { runExamples } from '../glossary/examples.ts';
import { sayProblem } from '../glossary/problem.ts';
import { readGlossary } from '../glossary/read-glossary.ts';
import { reportWordings } from './report.ts';

/**
 * Checks `entities/`, examples included, and prints every problem with file and line. `--only a,b` prints those of some ids, `--report` what
 * authors should look at, `--report --pages` from web pages too. Returns the exit code.
 */
export async function check(args: readonly string[]): Promise<number> {
  const only = args[args.indexOf('--only') + 1]?.split(',');
  const wanted = (file: string) => !args.includes('--only') || only?.some((id) => file.endsWith(`/${id}.yaml`));
  const files = readGlossary('entities');
  const examples = runExamples(files.entries, openGazetteer(compileGlossary(files)));
  const problems = [...files.problems, ...examples].filter(({ file }) => wanted(file));
  // A pattern that stands for sixty wordings may have one fault sixty times.
  const said = new Set(problems.map(sayProblem));
  for (const problem of said) console.error(problem);
  console.log(`${files.entries.length} entries read, ${said.size} problems`);
  if (args.includes('--report')) await reportWordings(files, args.includes('--pages'));
  return said.size > 0 ? 1 : 0;
}
