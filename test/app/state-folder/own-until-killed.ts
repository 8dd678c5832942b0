// Becomes the owner of argv[2], says so, and stays until it is killed; says the failure's code where it cannot.
import { SluiceError } from '../../../src-main/contract/sluice-error.ts';
import { openStateFolder } from '../../../src-main/app/state-folder/open-state-folder.ts';

try {
  const state = await openStateFolder(process.argv[2]!, { fresh: false });
  await state.announce({ port: 4711, token: 'secret' });
  console.log('owner');
  if (process.argv[3] === 'exit') process.exit(0);
  setInterval(() => undefined, 1 << 30);
} catch (error) {
  console.log(error instanceof SluiceError ? `${error.code}: ${error.message}` : error);
}
