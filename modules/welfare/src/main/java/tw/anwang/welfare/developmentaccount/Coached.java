package tw.anwang.welfare.developmentaccount;

import java.time.LocalDate;

/**
 * What is told of a coaching.
 *
 * @param reason a code of why nothing was deposited
 * @param other in words, where the code says other
 * @param arranged what was agreed with the family, with which resources
 */
public record Coached(LocalDate on, String reason, String other, String arranged) {}
