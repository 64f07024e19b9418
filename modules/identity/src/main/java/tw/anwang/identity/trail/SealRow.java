package tw.anwang.identity.trail;

import java.time.LocalDateTime;

/**
 * A link of the chain: binds the acts of a writer from the link before up to a number.
 *
 * @param acts how many
 * @param unused numbers no act bears, as {@link NumberRanges}: their transactions were rolled back, or their node died
 * @param closes whether the writer writes no more
 * @param head the code over this link and the one before
 */
record SealRow(int writer, long number, int acts, String unused, boolean closes, LocalDateTime at, byte[] head) {}
