/** The command line asks for something that cannot be, beside what its parser sees. */
export class UsageFault extends Error {}
