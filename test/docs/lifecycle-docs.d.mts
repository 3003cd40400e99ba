export declare const lifecyclePages: (library: {
  readonly diagrams: typeof import('aftersale/diagrams');
  readonly lifecycle: typeof import('aftersale/lifecycle');
  readonly messages: typeof import('aftersale/messages');
}) => ReadonlyMap<string, string>;
