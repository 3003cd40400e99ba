import type { ReasonParams } from '../../decision/index';
import type { Sentences } from '../phrasing';
import { eligibilityReasons } from './eligibility-reasons';
import { exceptionReasons } from './exception-reasons';
import { lifecycleReasons } from './lifecycle-reasons';
import { refundContributionReasons } from './refund-contribution-reasons';
import { refundReasons } from './refund-reasons';
import { rollupReasons } from './rollup-reasons';
import { serviceReasons } from './service-reasons';

export const reasons: Sentences<ReasonParams> = /* @__PURE__ */ (() => ({
  ...eligibilityReasons,
  ...exceptionReasons,
  ...lifecycleReasons,
  ...refundReasons,
  ...refundContributionReasons,
  ...rollupReasons,
  ...serviceReasons,
}))();
