import { render } from 'preact';
import { followLanguage } from '../platform/language.ts';
import { followTheme } from '../platform/theme.ts';
import { EndnotesPage } from './EndnotesPage.tsx';
import { PanelPage } from './PanelPage.tsx';

followTheme(document);
const place = document.getElementById('panel');
const { search } = location;
if (place) followLanguage(document, () => 'Newsgloss', () => render(new URLSearchParams(search).has('endnotes') ? <EndnotesPage search={search} /> : <PanelPage search={search} />, place));
