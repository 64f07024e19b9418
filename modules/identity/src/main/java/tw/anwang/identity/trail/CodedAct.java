package tw.anwang.identity.trail;

/** An act as read back, with the code that stands beside it. */
record CodedAct(ActRow act, byte[] code) {}
