import type { Instant } from '../../time/index';
import type { IssuePath } from '../../vocabulary/index';
import { type FactIssue, issue } from '../fact-issue';

/** Moments of one thing, by name; an absent one has not happened. */
export type Moments = Readonly<Record<string, Instant | undefined>>;

/** An issue for every moment that lies in the future of `now`. */
export function* futureMoments(moments: Moments, now: Instant, path: IssuePath): Generator<FactIssue> {
  for (const [name, at] of Object.entries(moments)) {
    if (at !== undefined && at > now) yield issue([...path, name], 'time_in_future');
  }
}

/** An issue for every moment that lies before one of those that must come first. */
export function* reversedMoments(moments: Moments, first: Moments, path: IssuePath): Generator<FactIssue> {
  for (const [name, at] of Object.entries(moments)) {
    for (const [earlier, earlierAt] of Object.entries(first)) {
      if (at !== undefined && earlierAt !== undefined && at < earlierAt) {
        yield issue([...path, name], 'times_reversed', { earlier });
      }
    }
  }
}

/** An issue for every moment that is absent; `state` calls for all of them. */
export function* missingMoments(moments: Moments, state: string, path: IssuePath): Generator<FactIssue> {
  for (const [name, at] of Object.entries(moments)) {
    if (at === undefined) yield issue([...path, name], 'time_missing', { at: state });
  }
}

/** An issue for every moment that is there; `state` rules all of them out. */
export function* unexpectedMoments(moments: Moments, state: string, path: IssuePath): Generator<FactIssue> {
  for (const [name, at] of Object.entries(moments)) {
    if (at !== undefined) yield issue([...path, name], 'time_unexpected', { at: state });
  }
}
