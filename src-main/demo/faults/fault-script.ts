import type { FaultAction } from './fault-action.ts';
import { type FaultRequest, type FaultRule, isHit, matchesRequest } from './fault-rule.ts';

/** The faults a demo server plays; rules may be added and cleared while it runs. */
export interface FaultScript {
  /**
   * The actions that hit this request, in the order their rules were added. To be called once a request: every rule
   * counts the requests it matches by itself, whatever other rules did to them.
   */
  take(request: FaultRequest): readonly FaultAction[];
  /** Adds a rule, which starts counting now; the function returned takes it out again. */
  add(rule: FaultRule): () => void;
  clear(): void;
}

/**
 * A script of fault rules. All rules whose turn it is apply together: `slow` and `wrong-etag` may hit one request.
 * Of two actions of the same kind the rule added first wins.
 */
export function createFaultScript(rules: readonly FaultRule[] = []): FaultScript {
  const entries = new Set<{ readonly rule: FaultRule; seen: number }>();
  const add = (rule: FaultRule) => {
    const entry = { rule, seen: 0 };
    entries.add(entry);
    return () => void entries.delete(entry);
  };
  rules.forEach(add);
  return {
    take: (request) =>
      [...entries]
        .filter((entry) => matchesRequest(entry.rule.match, request))
        .filter((entry) => isHit(entry.rule.match, entry.seen++))
        .map((entry) => entry.rule.do),
    add,
    clear: () => entries.clear(),
  };
}
