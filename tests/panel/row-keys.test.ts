import { beforeEach, expect, test } from 'vitest';
import { rowKeys } from '../../src/panel/row-keys.ts';

const panel = document.createElement('div');
const made = (tag: string, name: string, parent: Element = panel) => {
  const element = parent.appendChild(document.createElement(tag));
  element.className = name;
  return element;
};
let pressed: string[];

beforeEach(() => {
  panel.replaceChildren();
  document.body.replaceChildren(panel);
  pressed = [];
  made('button', 'tab');
  made('input', 'find');
  for (const n of [0, 1, 2]) {
    const row = made('div', n === 1 ? 'row open' : 'row');
    made('button', `row-head head-${n}`, row).addEventListener('click', () => pressed.push(`head-${n}`));
    if (n === 1) made('button', 'in-card', row);
  }
  panel.onkeydown = (event) => rowKeys(event, panel);
});

test.each([
  ['.head-0', 'j', 'row-head head-1'],
  ['.head-1', 'k', 'row-head head-0'],
  ['.head-0', 'ArrowDown', 'row-head head-1'],
  ['.head-2', 'ArrowUp', 'row-head head-1'],
  ['.head-2', 'j', 'row-head head-2'],
  ['.head-0', 'ArrowUp', 'find'],
  ['.find', 'ArrowDown', 'row-head head-0'],
  ['.tab', 'j', 'row-head head-0'],
  ['.in-card', 'j', 'row-head head-2'],
  ['.in-card', 'k', 'row-head head-0'],
  ['.head-2', '/', 'find'],
  ['.in-card', 'Escape', 'row-head head-1'],
  // Keys that are not ours there.
  ['.find', 'j', 'find'],
  ['.find', '/', 'find'],
  ['.in-card', 'ArrowDown', 'in-card'],
  ['.tab', 'ArrowDown', 'tab'],
  ['.head-0', 'x', 'row-head head-0'],
])('from %s %s leads to %s', (from, key, to) => {
  panel.querySelector<HTMLElement>(from)?.focus();
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  expect(document.activeElement?.className).toBe(to);
  expect(pressed).toEqual(key === 'Escape' ? ['head-1'] : []);
});

test('keys that belong to the browser are left to it', () => {
  panel.querySelector<HTMLElement>('.head-0')?.focus();
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', ctrlKey: true, bubbles: true }));
  expect(document.activeElement?.className).toBe('row-head head-0');
});
