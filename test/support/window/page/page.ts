import { mount, unmount } from 'svelte';
import App from '../../../../src-renderer/App.svelte';
import { FakeWindowClient } from '../fake-window-client.ts';
import { fakeModes, sampleAnswers } from '../sample-answers.ts';
import { sampleQueue } from '../sample-queue.ts';

declare global {
  interface Window {
    fake: FakeWindowClient;
    /** Ends the window that stands, and opens another one over a program of its own at this address of the same page. */
    reopen(address: string): Promise<void>;
  }
}

/** `?count=100000&lang=nl&theme=dark&mode=failing`: the window over a fake program; a test reaches it as `window.fake`. */
function open(target: HTMLElement): ReturnType<typeof mount> {
  const given = new URLSearchParams(location.search);
  const count = Number(given.get('count') ?? '276');
  const groups = { 'needs-you': 2, going: 8, sent: 2, 'set-aside': 4 };
  const rest = Math.max(0, count - 16);
  const rows =
    count === 0
      ? []
      : sampleQueue({ ...groups, waiting: Math.floor(rest / 4), safe: Math.ceil((rest * 3) / 4) });
  const language = given.get('lang') === 'nl' ? 'nl' : 'en';
  const theme = given.get('theme') === 'dark' ? 'dark' : 'light';
  const mode = fakeModes.find((each) => each === given.get('mode')) ?? 'bare';
  window.fake = new FakeWindowClient({
    rows,
    answers: sampleAnswers(mode, rows),
    settings: { language, theme },
  });
  return mount(App, { target, props: { client: window.fake, pathsOf: null } });
}

const target = document.getElementById('app');
if (target === null) throw new Error('The page has no #app.');
let opened = open(target);
const { lang } = document.documentElement;
window.reopen = async (address) => {
  await unmount(opened);
  delete document.documentElement.dataset['theme'];
  document.documentElement.lang = lang;
  document.body.removeAttribute('style');
  history.replaceState(null, '', address);
  opened = open(target);
};
