import type { Page } from '@playwright/test';
import { benchRows } from './bench-rows.ts';

const style =
  'body{margin:0;font:13px sans-serif}div{height:100vh;overflow:auto}ul{margin:0;padding:0}' +
  'li{height:28px;list-style:none;white-space:nowrap}';

/** Opens the same rows as a list without a program: one line of text each, laid out once, what a browser scrolls best. */
export async function openStaticList(page: Page, count: number): Promise<void> {
  const lines = benchRows(count).map(
    ({ name, state, size, expiresAt }) => `${state} ${name} ${size} ${expiresAt ?? ''}`,
  );
  await page.setContent(`<!doctype html><style>${style}</style><div><ul></ul></div>`);
  await page.evaluate((texts) => {
    const items = texts.map((text) => {
      const item = document.createElement('li');
      item.textContent = text;
      return item;
    });
    document.querySelector('ul')?.append(...items);
  }, lines);
}
