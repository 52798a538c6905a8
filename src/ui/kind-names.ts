import type { Kind } from '../core/entity.ts';

/** What a kind is called on a card. */
export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  person: 'Person',
  organisation: 'Organisation',
  'armed-group': 'Armed group',
  office: 'Office',
  place: 'Place',
  agreement: 'Agreement',
  law: 'Law',
  event: 'Event',
  concept: 'Concept',
  company: 'Company',
  media: 'News outlet',
  weapon: 'Weapon',
};
