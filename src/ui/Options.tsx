import { EraseButton, type EraseButtonProps } from './EraseButton.tsx';
import { KnownTermsFile, type KnownTermsFileProps } from './KnownTermsFile.tsx';
import { KnownTermsList, type KnownTermsListProps } from './KnownTermsList.tsx';
import { LookOptions, type LookOptionsProps } from './LookOptions.tsx';
import { MarkOptions, type MarkOptionsProps } from './MarkOptions.tsx';
import { SiteList, type SiteListProps } from './SiteList.tsx';
import { SyncOption, type SyncOptionProps } from './SyncOption.tsx';

export interface OptionsProps {
  readonly sites: SiteListProps;
  readonly marks: MarkOptionsProps;
  readonly look: LookOptionsProps;
  readonly known: KnownTermsListProps & Omit<KnownTermsFileProps, 'count'>;
  readonly sync: SyncOptionProps;
  readonly erase: EraseButtonProps;
}

/** What can be set, and everything that is kept. */
export function Options({ sites, marks, look, known, sync, erase }: OptionsProps) {
  return (
    <div class="options">
      <h1>Newsgloss settings</h1>
      <section>
        <h2>Sites</h2>
        <SiteList {...sites} />
      </section>
      <section>
        <h2>Marks and cards</h2>
        <MarkOptions {...marks} />
      </section>
      <section>
        <h2>Colours</h2>
        <LookOptions {...look} />
      </section>
      <section>
        <h2>Terms you know</h2>
        <KnownTermsList {...known} />
        <KnownTermsFile count={known.terms.length} onExport={known.onExport} onImport={known.onImport} />
      </section>
      <section>
        <h2>What is kept, and where</h2>
        <p>Everything happens in your browser. The glossary came with the extension, and nothing you read is sent anywhere. What you set here, the terms you know, and a day of publication that you gave a story by hand are kept on this device. Nothing else about what you read is kept.</p>
        <SyncOption {...sync} />
        <EraseButton {...erase} />
      </section>
    </div>
  );
}
