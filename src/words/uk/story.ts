import type { STORY as EN } from '../en/story.ts';
import { plural } from '../plural.ts';

/** What is said of a story, in Ukrainian. */
export const STORY: typeof EN = {
  published: 'Опубліковано',
  lastChanged: 'Остання зміна:',
  readFrom: {
    'json-ld': 'за даними сторінки',
    meta: 'за даними сторінки',
    microdata: 'за даними сторінки',
    time: 'за датою на сторінці',
    visible: 'за датою на сторінці',
    url: 'за адресою сторінки',
    given: 'зазначено вручну',
  },
  speaker: {
    'json-ld': 'дані сторінки',
    meta: 'дані сторінки',
    microdata: 'дані сторінки',
    time: 'дата на сторінці',
    visible: 'дата на сторінці',
    url: 'адреса сторінки',
    given: 'зазначено вручну',
  },
  says: (speaker, date) => `${speaker}: ${date}`,
  saysToo: (speaker, date) => `${speaker}: ${date}`,
  onlyOneSays: (speaker) => `Ця дата має лише одне джерело: ${speaker}.`,
  differentDays: 'На сторінці зазначено різні дати публікації.',
  onlyChange: 'Дату публікації на сторінці не зазначено, є лише дата останньої зміни.',
  onlyDifferentChanges: 'Дату публікації на сторінці не зазначено, а дати останньої зміни розходяться.',
  noDay: 'На сторінці не зазначено, коли її опубліковано',
  terms: plural('uk', '# термін', '# терміни', '# термінів'),
  oneUnchanged: 'Наскільки нам відомо, єдиний термін від часу публікації не змінився',
  noneChanged: plural('uk', 'Наскільки нам відомо, жоден із # терміна від часу публікації не змінився', 'Наскільки нам відомо, жоден із # термінів від часу публікації не змінився'),
  changed: (changed, of) => `Від часу публікації ${changed} із ${of}`,
  changedTerms: plural('uk', 'змінився #', 'змінилися #', 'змінилося #'),
  ofTerms: plural('uk', '# терміна', '# термінів'),
};
