import { render } from 'preact';
import { PopupPage } from './PopupPage.tsx';

const place = document.getElementById('popup');
if (place) render(<PopupPage />, place);
