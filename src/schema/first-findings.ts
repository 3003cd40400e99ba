import type { Issue } from '../vocabulary/index';

/** The findings of several checks, without those at or below a place where an earlier check found a fault. */
export function firstFindings<Found extends Issue>(checks: readonly (readonly Found[])[]): Found[] {
  const findings: Found[] = [];
  for (const issues of checks) {
    const faulty = new Set(findings.map(({ path }) => JSON.stringify(path)));
    const isNew = ({ path }: Found) =>
      !Array.from({ length: path.length + 1 }, (_, depth) => JSON.stringify(path.slice(0, depth))).some((place) =>
        faulty.has(place),
      );
    findings.push(...issues.filter(isNew));
  }
  return findings;
}
