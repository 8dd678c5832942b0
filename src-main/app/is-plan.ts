import { isPlan as looksLikePlan } from '../targets/plan/is-plan.ts';

/** Whether an argument is an upload plan: a JSON file with `version` and `uploads`, whatever its name. */
export const isPlan = (path: string): Promise<boolean> => looksLikePlan(path);
