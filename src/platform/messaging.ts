import * as v from 'valibot';
import { browser } from './browser.ts';
import { BACKGROUND_SHAPES, PANEL_SHAPES, READER_SHAPES, type Shapes } from './message-shapes.ts';
import type { Argument, BackgroundCalls, CallName, PanelCalls, ReaderCalls, Reply } from './messages.ts';

/** Who sent a message: the tab it came from, absent for pages of the extension that are not in one. */
export interface Sender {
  readonly tabId?: number;
  readonly frameId?: number;
}

type Handlers<Calls> = {
  readonly [Name in CallName<Calls>]: (argument: Argument<Calls, Name>, sender: Sender) => Reply<Calls, Name> | Promise<Reply<Calls, Name>>;
};

/** What travels. `to` keeps the sides apart, as every listener of the extension hears every message. */
interface Envelope {
  readonly newsgloss: 'background' | 'reader' | 'panel';
  readonly call: string;
  readonly argument?: unknown;
}

const ENVELOPE = v.object({ newsgloss: v.picklist(['background', 'reader', 'panel']), call: v.string(), argument: v.optional(v.unknown()) });

/** Calls the background. Rejects where the extension has been reloaded under the page, or no background answers. */
export function callBackground<Name extends CallName<BackgroundCalls>>(call: Name, ...[argument]: Args<BackgroundCalls, Name>): Promise<Reply<BackgroundCalls, Name>> {
  return browser.runtime.sendMessage<Envelope, Reply<BackgroundCalls, Name>>({ newsgloss: 'background', call, argument });
}

/** Calls the reader of a tab; undefined where the tab has none. */
export async function callReader<Name extends CallName<ReaderCalls>>(tabId: number, call: Name, ...[argument]: Args<ReaderCalls, Name>): Promise<Reply<ReaderCalls, Name> | undefined> {
  try {
    return (await browser.tabs.sendMessage(tabId, { newsgloss: 'reader', call, argument } satisfies Envelope, { frameId: 0 }));
  } catch {
    return undefined; // No reader there, or the tab is gone.
  }
}

/** Tells every open page of the extension; nobody need be there. */
export function callPanels<Name extends CallName<PanelCalls>>(call: Name, ...[argument]: Args<PanelCalls, Name>): void {
  void browser.runtime.sendMessage({ newsgloss: 'panel', call, argument } satisfies Envelope).catch(() => undefined);
}

/** Answers calls to the background. Returns what ends it; likewise below. */
export function answerAsBackground(handlers: Handlers<BackgroundCalls>): () => void {
  return answer('background', handlers, BACKGROUND_SHAPES);
}

export function answerAsReader(handlers: Handlers<ReaderCalls>): () => void {
  return answer('reader', handlers, READER_SHAPES);
}

/** Pages of ours answer just the calls they care for. */
export function answerAsPanel(handlers: Partial<Handlers<PanelCalls>>): () => void {
  return answer('panel', handlers, PANEL_SHAPES);
}

type Args<Calls, Name extends CallName<Calls>> = Argument<Calls, Name> extends undefined ? [] : [Argument<Calls, Name>];

function answer<Calls>(side: Envelope['newsgloss'], handlers: Partial<Handlers<Calls>>, shapes: Shapes<Calls>): () => void {
  const listener = (message: unknown, sender: { id?: string; tab?: { id?: number }; frameId?: number }) => {
    const envelope = v.safeParse(ENVELOPE, message);
    if (!envelope.success || envelope.output.newsgloss !== side || sender.id !== browser.runtime.id) return undefined;
    const { call, argument } = envelope.output;
    const name = call as CallName<Calls>;
    const handler = Object.hasOwn(handlers, call) ? handlers[name] : undefined;
    if (!handler) return undefined;
    const fitting = v.safeParse(shapes[name], argument);
    // What does not fit the protocol is not answered: it comes from another version of the extension, or from nobody of ours.
    if (!fitting.success) return undefined;
    return Promise.resolve(handler(fitting.output, { ...(sender.tab?.id !== undefined && { tabId: sender.tab.id }), ...(sender.frameId !== undefined && { frameId: sender.frameId }) }));
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
