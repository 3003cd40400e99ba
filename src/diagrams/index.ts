export {
  type LifecycleModel,
  type ModelCondition,
  type ModelState,
  type ModelStep,
  modelOf,
  type StateKind,
} from './lifecycle-model';
export { type MarkdownOptions, type TableWords, toMarkdownTable } from './markdown-table';
export { type MermaidOptions, toMermaid } from './mermaid';
export { type Naming, plainNaming } from './naming';
export {
  type RowParams,
  toXStateMachine,
  type XStateConfig,
  type XStateEvent,
  type XStateMachine,
  type XStateNode,
  type XStateTransition,
} from './xstate-machine';
