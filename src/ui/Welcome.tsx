export interface WelcomeProps {
  readonly commands: readonly { readonly what: string; readonly keys: string }[];
}

/** What a reader is told after installing. */
export function Welcome({ commands }: WelcomeProps) {
  return (
    <div class="welcome">
      <h1>Newsgloss is ready</h1>
      <p>Open a story of The Moscow Times. Terms worth explaining have a <span class="marked">dotted line</span>. Rest the pointer on one: a card says what it is, what stood on the day the story was published, and what has happened since.</p>
      <h2>The glossary beside the page</h2>
      <p>The Newsgloss button in the toolbar opens a panel with every term of the story, and with the whole glossary.</p>
      <h2>Other sites</h2>
      <p>Newsgloss is on for The Moscow Times alone. To turn it on elsewhere, open a story there, press the toolbar button and turn the switch. Your browser asks you for that one site.</p>
      {commands.length > 0 && (
        <>
          <h2>Keys</h2>
          <ul>{commands.map(({ what, keys }) => <li key={what}><kbd>{keys}</kbd> {what}</li>)}</ul>
        </>
      )}
      <h2>What it promises</h2>
      <p>Everything happens in your browser. Nothing you read is sent anywhere, and nothing about it is kept.</p>
    </div>
  );
}
