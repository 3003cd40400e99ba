export declare const platformPages: (library: {
  readonly messages: typeof import('aftersale/messages');
  readonly platforms: typeof import('aftersale/platforms');
  readonly policy: typeof import('aftersale/policy');
  readonly vocabulary: typeof import('aftersale/vocabulary');
}) => ReadonlyMap<string, string>;
