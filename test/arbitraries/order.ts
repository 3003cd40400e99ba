export * from 'aftersale/testing';
