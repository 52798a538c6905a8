// React brings no types of its own; these are the few that the story it hydrates needs.
declare module 'react' {
  export interface ReactNode { readonly type: unknown }
  export function createElement(type: unknown, props?: Readonly<Record<string, unknown>> | null, ...children: readonly (ReactNode | string | null | readonly ReactNode[])[]): ReactNode;
  export function useState<T>(first: T): readonly [T, (next: T) => void];
  export function useEffect(effect: () => void, of: readonly unknown[]): void;
}
declare module 'react-dom/client' {
  export function hydrateRoot(container: Document | Element, node: import('react').ReactNode, options: { readonly onRecoverableError: (error: unknown) => void; readonly onUncaughtError: (error: unknown) => void }): unknown;
}
declare module 'react-dom/server.browser' {
  export function renderToString(node: import('react').ReactNode): string;
}
