import type { StoryDebt } from '../core/story-debt.ts';
import { GLOSSARY_LANGUAGE } from '../words/language.ts';
import { sayDate } from '../words/say-date.ts';
import { sayDebt } from '../words/say-debt.ts';

export interface StoryDebtListProps {
  readonly debt: StoryDebt;
  readonly onOpen: (id: string) => void;
}

/** How many of a story's terms have changed since, and each with its one change, behind a line that says so. */
export function StoryDebtList({ debt, onOpen }: StoryDebtListProps) {
  if (debt.changed.length === 0) return <p class="debt">{sayDebt(debt)}.</p>;
  return (
    <details class="debt">
      <summary>{sayDebt(debt)}</summary>
      <ul>
        {debt.changed.map(({ entity, change }) => (
          <li key={entity.id}>
            <button type="button" class="link" lang={GLOSSARY_LANGUAGE} onClick={() => onOpen(entity.id)}>{entity.name}</button>
            <span><span class="since-word">{sayDate(change.on)}</span> <span lang={GLOSSARY_LANGUAGE}>{change.text}</span></span>
          </li>
        ))}
      </ul>
    </details>
  );
}
