package tw.anwang.identity;

import java.io.Serializable;

/** The number of an account; accounts are never deleted and numbers never reused. */
public record AccountId(long value) implements Serializable {}
