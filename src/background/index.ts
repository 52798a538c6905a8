import { answerAsBackground } from '../platform/messaging.ts';
import { onPermissions, registerSites } from '../platform/registration.ts';
import { followSync } from '../platform/sync.ts';
import { onCommand, onStart } from '../platform/tabs.ts';
import { answers } from './answers.ts';
import { runCommand } from './commands.ts';
import { permissionsChanged, settingsCame, start } from './site-switch.ts';

// Listeners must stand before anything is awaited: the background is killed when idle and woken by what they listen for.
answerAsBackground(answers);
onCommand(runCommand);
onPermissions((origins, granted) => void permissionsChanged(origins, granted));
followSync(() => void settingsCame());
onStart((reason) => void start(reason));
void registerSites();
