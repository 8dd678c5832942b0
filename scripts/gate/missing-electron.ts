import { chooseElectron } from '../electron-step/choose-electron.ts';
import { lacksScreen } from '../electron-step/start-screen.ts';
import { ensureTool } from '../ensure-tool.ts';

/** Why nothing can run in Electron here, as a sentence with what to do; null where it can, by now. */
export async function missingElectron(root: string, env: NodeJS.ProcessEnv): Promise<string | null> {
  const needs = [
    'chromium' as const,
    ...(process.platform === 'linux' ? ['electron-libraries' as const] : []),
    ...(lacksScreen(env) ? ['screen' as const] : []),
  ];
  for (const name of needs) {
    const outcome = ensureTool(name);
    if (outcome.kind === 'missing') return `${outcome.sentence}. Nothing ran in Electron itself.`;
  }
  const choice = await chooseElectron(root, env);
  return choice.kind === 'missing' ? choice.why : null;
}
