package tw.anwang.identity.factor;

import java.time.Instant;

/** A factor as its owner sees it. @param lastUsedAt null where it was never used to sign in */
public record FactorRow(long id, FactorKind kind, String name, Instant addedAt, Instant lastUsedAt) {}
