package tw.anwang.identity;

/** A grant that was asked for is approved or ended, in this transaction: nobody need be asked any more. */
public record GrantDecided(long id) {}
