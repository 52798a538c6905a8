import { render } from 'preact';
import { ownCommands } from '../platform/commands.ts';
import { Welcome } from '../ui/Welcome.tsx';

const place = document.getElementById('welcome');
void ownCommands().then((commands) => place && render(<Welcome commands={commands} />, place));
