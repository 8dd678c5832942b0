import { expect, test } from 'vitest';
import { describeProgram } from '../../src-main/desktop/menu/describe-program.ts';

test.each([
  [
    '/opt/Sluice/resources/app.asar/assets/icon.png',
    '/opt/Sluice/resources/app.asar.unpacked/assets/icon.png',
  ],
  [
    'C:\\Sluice\\resources\\app.asar\\assets\\i.png',
    'C:\\Sluice\\resources\\app.asar.unpacked\\assets\\i.png',
  ],
  ['/home/someone/sluice/assets/icon.png', '/home/someone/sluice/assets/icon.png'],
])('"About" takes its picture %s from where the system can read it', (icon, iconPath) => {
  const told: object[] = [];
  describeProgram({ setAboutPanelOptions: (options) => void told.push(options) }, { version: '1.2.3', icon });
  expect(told).toMatchObject([{ applicationVersion: '1.2.3', iconPath }]);
});
