import type { Holder } from '../core/entity.ts';
import { cardWords } from './card.ts';

/** `Michael Flynn`, `Keith Kellogg (acting)`. */
export function sayHolder({ name, acting }: Pick<Holder, 'name' | 'acting'>): string {
  return acting ? cardWords().acting(name) : name;
}
