package tw.anwang.identity;

/** A warning was signed off: nobody is asked for it any more. */
public record UnusualAccessReviewed(long id) {}
