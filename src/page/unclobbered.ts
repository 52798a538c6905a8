/**
 * Elements with a name lie over the properties of their form and document: `<input name="parentNode">` makes a form's
 * parent its child, and whoever climbs from there never arrives. What is here asks the prototypes instead.
 */

/** What can bear a name that lies over a form's or the document's own property. */
const NAMING = 'input, button, select, textarea, fieldset, output, object, img, form, embed, iframe';

/** A property as a platform object's prototypes have it. */
function descriptorOf(object: object, name: string): PropertyDescriptor | undefined {
  for (let at = Object.getPrototypeOf(object) as object | null; at; at = Object.getPrototypeOf(at) as object | null) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found;
  }
  return undefined;
}

let parentElement: (() => Element | null) | undefined;

/** A node's parent element; null at the top. For loops that climb, as `parentElement` of a form may lead down again. */
export function parentOf(node: Node): Element | null {
  // One getter serves nodes of every document.
  parentElement ??= descriptorOf(node, 'parentElement')?.get as (() => Element | null) | undefined;
  return parentElement?.call(node) ?? null;
}

/** Takes names off a copy of a page that would lie over properties of its forms or of itself. */
export function unclobber(copy: Document): void {
  const all = descriptorOf(copy, 'querySelectorAll')?.value as Document['querySelectorAll'];
  const forms = descriptorOf(copy, 'createElement')?.value as Document['createElement'];
  const form = forms.call(copy, 'form');
  const isProperty = (name: string | null) => name !== null && (descriptorOf(form, name) !== undefined || descriptorOf(copy, name) !== undefined);
  // Of an element that bears no other's name, so that its methods are its own.
  const { getAttribute, removeAttribute } = forms.call(copy, 'span');
  for (const element of all.call(copy, NAMING)) {
    for (const key of ['name', 'id']) if (isProperty(getAttribute.call(element, key))) removeAttribute.call(element, key);
  }
}
