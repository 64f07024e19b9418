package tw.anwang.identity;

import tw.anwang.directory.OfficeId;

/** No account of this office is due any more. */
public record AccountsReviewed(OfficeId office) {}
