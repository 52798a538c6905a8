import { render } from 'preact';
import { PanelPage } from './PanelPage.tsx';

const place = document.getElementById('panel');
if (place) render(<PanelPage search={location.search} />, place);
