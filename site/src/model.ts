import { make } from './elements';
import type { Host, View } from './view';

export function open(panel: HTMLElement, _host: Host): View {
  panel.append(make('p', '', 'soon'));
  return { draw() {}, state: () => '', restore() {} };
}
