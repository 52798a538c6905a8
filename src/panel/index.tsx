import { render } from 'preact';
import { followTheme } from '../platform/theme.ts';
import { EndnotesPage } from './EndnotesPage.tsx';
import { PanelPage } from './PanelPage.tsx';

followTheme(document);
const place = document.getElementById('panel');
const { search } = location;
if (place) render(new URLSearchParams(search).has('endnotes') ? <EndnotesPage search={search} /> : <PanelPage search={search} />, place);
