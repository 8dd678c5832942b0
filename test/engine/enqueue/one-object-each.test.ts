import { expect, test } from 'vitest';
import { demoS3, puts } from '../../support/engine/demo-s3.ts';
import { startEngine } from '../../support/engine/start-engine.ts';
import { putRequests, testFiles } from '../../support/engine/test-files.ts';

const options = { again: false, signal: new AbortController().signal };

test('two files of one batch for one object are refused by name before anything is kept or sent', async () => {
  const [s3, files] = [await demoS3(), await testFiles([3_000, 4_000, 5_000])];
  const [first, second, third] = await putRequests(s3, files);
  const [other] = await putRequests(s3, [{ ...files[0]!, name: first!.name }]);
  const { engine, rows, close } = await startEngine();
  // The same object, signed anew: only the query differs.
  const rival = { ...second!, object: other!.object, destination: other!.destination };
  await expect(engine.add([first!, rival, third!], options)).rejects.toMatchObject({
    code: 'ambiguous',
    message: `file-0.bin and file-1.bin go to the same object, ${first!.object}: one would overwrite the other.`,
  });
  expect(engine.rows()).toEqual([]);
  // What is well goes all the same, with the next batch.
  await engine.add([second!, third!], options);
  await engine.settled();
  await close();
  expect([...rows.values()].map(({ name, state }) => [name, state])).toEqual([
    ['file-1.bin', 'done'],
    ['file-2.bin', 'done'],
  ]);
  expect(puts(s3, 'file-0.bin').begun).toBe(0);
});

test('of one name given twice the two paths are said, and one request given twice is said to be', async () => {
  const [s3, files] = [await demoS3(), await testFiles([3_000, 4_000])];
  const [first, second] = await putRequests(s3, files);
  const { engine, close } = await startEngine();
  const namesake = { ...second!, name: first!.name, object: first!.object };
  await expect(engine.add([first!, namesake], options)).rejects.toThrow(
    `${first!.path} and ${second!.path} go to the same object`,
  );
  await expect(engine.add([first!, first!], options)).rejects.toThrow(
    `file-0.bin is given twice for the same object, ${first!.object}.`,
  );
  await close();
});
