import { JSDOM, VirtualConsole } from 'jsdom';

/** Opens a page in a stand-in for a browser, which runs no scripts. To be closed. Throws over a page that even without its styles cannot be read. */
export function openPage(html: string, url: string): JSDOM {
  const open = (text: string) => new JSDOM(text, { url, virtualConsole: new VirtualConsole() });
  try {
    return open(html);
  } catch {
    // It gives up over some styles that browsers pass over, and nothing here looks at styles.
    return open(html.replace(/<style\b[\s\S]*?<\/style>/gi, '').replace(/\sstyle\s*=\s*(?:"[^"]*"|'[^']*')/gi, ''));
  }
}
