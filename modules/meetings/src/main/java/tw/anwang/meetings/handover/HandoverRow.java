package tw.anwang.meetings.handover;

import java.util.Optional;
import tw.anwang.kernel.RuleBroken;

/**
 * One item that would be handed over.
 *
 * @param begun whether the office has begun an answer that nobody outside has read: it goes with the office's part
 */
public record HandoverRow(long id, String number, String title, boolean begun, Optional<RuleBroken> whyNot) {}
