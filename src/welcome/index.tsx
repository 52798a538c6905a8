import { render } from 'preact';
import { followLanguage } from '../platform/language.ts';
import { followTheme } from '../platform/theme.ts';
import { welcomeWords } from '../words/welcome.ts';
import { WelcomePage } from './WelcomePage.tsx';

followTheme(document);
const place = document.getElementById('welcome');
if (place) followLanguage(document, () => welcomeWords().title, () => render(<WelcomePage />, place));
