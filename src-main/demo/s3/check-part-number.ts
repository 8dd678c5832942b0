import { S3Error } from './s3-error.ts';

/** Throws S3's refusal where a part's number is not one of 1 to `most`. */
export function checkPartNumber(number: number, most: number): void {
  if (number >= 1 && number <= most) return;
  throw new S3Error('InvalidArgument', {
    message: `Part number must be an integer between 1 and ${most}, inclusive`,
    details: { ArgumentName: 'partNumber', ArgumentValue: number },
  });
}
