import { render } from 'preact';
import { followTheme } from '../platform/theme.ts';
import { PopupPage } from './PopupPage.tsx';

followTheme(document);
const place = document.getElementById('popup');
if (place) render(<PopupPage search={location.search} />, place);
