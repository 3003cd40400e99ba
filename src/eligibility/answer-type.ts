import { checksOf, evaluateRules, joined, OUTCOMES, reason, verdictOf } from '../decision/index';
import type { AfterSaleType } from '../vocabulary/index';
import { applicationForm } from './application-form';
import { longer, sooner } from './ends';
import type { Inquiry } from './inquiry';
import { openingsOf } from './openings';
import { isDenied, type Piece } from './piece';
import { rulesOf } from './rulebook';
import { selectUnits } from './select-units';
import type { Lapse, TypeEligibility, UnitsEligibility } from './type-eligibility';

/**
 * The answer for one type. Of one application, all units must be open, at one stage and together; else every unit is
 * asked about on its own, and the type is as open as for the best of them (ELG-25).
 */
export function answerType(inquiry: Inquiry, type: AfterSaleType): TypeEligibility {
  const { lines, named, policy, now } = inquiry;
  const { ofSegment, ofWhole } = rulesOf(type);
  const asked = inquiry.segments().filter(({ lineId }) => !lines || lines.some((item) => item.lineId === lineId));
  const judged = asked.map((units): Piece => {
    const claim = { inquiry, units, type, openings: openingsOf({ inquiry, units, type }, named) };
    return { lineId: units.lineId, from: units.from, to: units.to, claim, findings: evaluateRules(ofSegment, claim) };
  });
  const { pieces, denials } = selectUnits(inquiry, judged);
  // Those at one stage are claimed together: others need a case of their own.
  const possible = lines ? pieces : pieces.filter((piece) => !isDenied(piece));
  const fulfilments = [...new Set(possible.map(({ claim }) => claim.units.fulfilment))];
  const wholes = fulfilments.map((fulfilment) => {
    const claimed = possible.filter((piece) => piece.claim.units.fulfilment === fulfilment);
    return { inquiry, type, fulfilment, claimed };
  });
  const ofStages = wholes.map((whole) => evaluateRules(ofWhole, whole));
  const mixed = lines && wholes.length > 1 ? [reason('ELG-25', 'mixed_stages', { fulfilments })] : [];
  const answered = pieces.map((piece) => {
    const { lineId, from, to, claim } = piece;
    const ofStage = ofStages[fulfilments.indexOf(claim.units.fulfilment)];
    const findings = ofStage ? joined([piece.findings, ofStage]) : piece.findings;
    const { outcome, reasons, notes } = verdictOf(findings);
    const { until = null, id: window = null } = (outcome !== 'deny' && claim.openings.window) || {};
    const answer = { lineId, from, to, outcome, reasons, notes, until, window } as UnitsEligibility;
    return { answer, findings, givable: claim.openings.givable };
  });
  const best = OUTCOMES.find((outcome) => answered.some(({ answer }) => answer.outcome === outcome));
  const telling = answered.filter(({ answer }) => lines || answer.outcome === best);
  const { outcome, reasons, notes } = verdictOf(
    joined([{ denials: [...denials, ...mixed], reviews: [], notes: [] }, ...telling.map(({ findings }) => findings)]),
  );
  const open = outcome === 'deny' ? [] : telling;
  const lapse = open.map(({ answer }) => answer).reduce<Lapse | null>(lines ? sooner : longer, null);
  const { until = null, window = null } = lapse ?? {};
  const byUnits = answered.map(({ answer }) => answer);
  const inputs = applicationForm(
    inquiry,
    type,
    open.map(({ givable }) => givable),
  );
  // A verdict is copied field by field: to spread it, here and above, takes as long as to ask all of the rules.
  const answer = { type, outcome, reasons, notes, until, window, byUnits, inputs } as TypeEligibility;
  if (!inquiry.query.explain) return answer;
  const claims = pieces.map(({ claim }) => claim);
  const checked = [...checksOf(ofSegment, claims), ...checksOf(ofWhole, wholes)];
  return { ...answer, trace: { policy: `${policy.id}@${policy.version}`, now, checked } };
}
