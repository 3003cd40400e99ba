import { checksOf, evaluateRules, joined, OUTCOMES, reason, verdictOf } from '../decision/index';
import type { AfterSaleType } from '../vocabulary/index';
import { applicationForm } from './application-form';
import { chosen, longer, sooner } from './ends';
import type { Inquiry } from './inquiry';
import { openingsOf } from './openings';
import { isDenied, type Piece } from './piece';
import { rulesOf } from './rulebook';
import { selectUnits } from './select-units';
import type { TypeEligibility } from './type-eligibility';

/**
 * The answer for one type. Of one application, all units must be open, at one stage and together; else every unit is
 * asked about on its own, and the type is as open as for the best of them (ELG-25).
 */
export function answerType(inquiry: Inquiry, type: AfterSaleType): TypeEligibility {
  const { lines, named, policy, now } = inquiry;
  const { ofSegment, ofWhole } = rulesOf(type);
  const asked = lines
    ? inquiry.segments().filter(({ lineId }) => lines.some((item) => item.lineId === lineId))
    : inquiry.segments();
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
    const claim = { inquiry, type, fulfilment, claimed };
    return { fulfilment, claim, findings: evaluateRules(ofWhole, claim) };
  });
  const mixed = lines && wholes.length > 1 ? [reason('ELG-25', 'mixed_stages', { fulfilments })] : [];
  const answered = pieces.map((piece) => {
    const { lineId, from, to } = piece;
    const whole = wholes.find(({ fulfilment }) => fulfilment === piece.claim.units.fulfilment);
    const findings = whole ? joined([piece.findings, whole.findings]) : piece.findings;
    const verdict = verdictOf(findings);
    const window = verdict.outcome === 'deny' ? null : piece.claim.openings.window;
    const answer = { lineId, from, to, ...verdict, until: window?.until ?? null, window: window?.id ?? null };
    return { answer, findings, givable: piece.claim.openings.givable };
  });
  const best = OUTCOMES.find((outcome) => answered.some(({ answer }) => answer.outcome === outcome));
  const telling = answered.filter(({ answer }) => lines || answer.outcome === best);
  const verdict = verdictOf(
    joined([{ denials: [...denials, ...mixed], reviews: [], notes: [] }, ...telling.map(({ findings }) => findings)]),
  );
  const isOpen = verdict.outcome !== 'deny';
  const lapse =
    isOpen &&
    chosen(
      telling.map(({ answer }) => answer),
      lines ? sooner : longer,
    );
  return {
    type,
    ...verdict,
    until: lapse ? lapse.until : null,
    window: lapse ? lapse.window : null,
    byUnits: answered.map(({ answer }) => answer),
    inputs: isOpen
      ? applicationForm(
          inquiry,
          type,
          telling.map(({ givable }) => givable),
        )
      : { required: [], reasons: [] },
    ...(inquiry.explain && {
      trace: {
        policy: `${policy.id}@${policy.version}`,
        now,
        checked: [...checksOf(ofSegment, claimsOf(pieces)), ...checksOf(ofWhole, claimsOf(wholes))],
      },
    }),
  };
}

const claimsOf = <Claim>(judged: readonly { readonly claim: Claim }[]): Claim[] => judged.map(({ claim }) => claim);
