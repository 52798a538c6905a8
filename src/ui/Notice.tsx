export interface NoticeProps {
  /** What is so, in a sentence. */
  readonly title: string;
  /** Why, or what it means. */
  readonly text?: string | undefined;
  /** The one thing that can be done, and its words. */
  readonly action: string;
  readonly onAction: () => void;
}

/** Says why there is nothing to show, and the one thing to do about it. */
export function Notice({ title, text, action, onAction }: NoticeProps) {
  return (
    <section class="notice">
      <p class="notice-title">{title}</p>
      {text !== undefined && <p>{text}</p>}
      <button type="button" class="main-button" onClick={onAction}>{action}</button>
    </section>
  );
}
