package tw.anwang.identity;

/** Nothing is left for this national administrator to confirm or revoke. */
public record AdministratorsReviewed(AccountId administrator) {}
