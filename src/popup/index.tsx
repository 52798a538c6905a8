import { render } from 'preact';
import { followLanguage } from '../platform/language.ts';
import { followTheme } from '../platform/theme.ts';
import { PopupPage } from './PopupPage.tsx';

followTheme(document);
const place = document.getElementById('popup');
if (place) followLanguage(document, () => 'Newsgloss', () => render(<PopupPage search={location.search} />, place));
