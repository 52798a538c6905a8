import { optionWords } from '../words/options.ts';
import { EraseButton, type EraseButtonProps } from './EraseButton.tsx';
import { KnownTermsFile, type KnownTermsFileProps } from './KnownTermsFile.tsx';
import { KnownTermsList, type KnownTermsListProps } from './KnownTermsList.tsx';
import { LanguageOption, type LanguageOptionProps } from './LanguageOption.tsx';
import { LookOptions, type LookOptionsProps } from './LookOptions.tsx';
import { MarkOptions, type MarkOptionsProps } from './MarkOptions.tsx';
import { NotKept, type NotKeptProps } from './NotKept.tsx';
import { SiteList, type SiteListProps } from './SiteList.tsx';
import { SyncOption, type SyncOptionProps } from './SyncOption.tsx';

export interface OptionsProps {
  readonly refusal?: NotKeptProps['refusal'];
  readonly sites: SiteListProps;
  readonly marks: MarkOptionsProps;
  readonly look: LookOptionsProps;
  readonly language: LanguageOptionProps;
  readonly known: KnownTermsListProps & Omit<KnownTermsFileProps, 'count'>;
  readonly sync: SyncOptionProps;
  readonly erase: EraseButtonProps;
}

/** What can be set, and everything that is kept. */
export function Options({ refusal, sites, marks, look, language, known, sync, erase }: OptionsProps) {
  const words = optionWords();
  return (
    <div class="options">
      <h1>{words.heading}</h1>
      <NotKept refusal={refusal} />
      <section>
        <h2>{words.sites}</h2>
        <SiteList {...sites} />
      </section>
      <section>
        <h2>{words.marksAndCards}</h2>
        <MarkOptions {...marks} />
      </section>
      <section>
        <h2>{words.colours}</h2>
        <LookOptions {...look} />
      </section>
      <section>
        <h2>{words.language}</h2>
        <LanguageOption {...language} />
      </section>
      <section>
        <h2>{words.knownTerms}</h2>
        <KnownTermsList {...known} />
        <KnownTermsFile count={known.terms.length} onExport={known.onExport} onImport={known.onImport} />
      </section>
      <section>
        <h2>{words.kept}</h2>
        <p>{words.keptText}</p>
        <SyncOption {...sync} />
        <EraseButton {...erase} />
      </section>
    </div>
  );
}
