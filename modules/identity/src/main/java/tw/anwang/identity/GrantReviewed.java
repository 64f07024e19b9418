package tw.anwang.identity;

/** A grant was reviewed, or there is nothing left to review of it, in this transaction: nobody need be asked any more. */
public record GrantReviewed(long id) {}
