package tw.anwang.meetings.handover;

import java.util.Optional;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.tracked.Part;

/**
 * One item that would be handed over.
 *
 * @param part in which the office stands now, or null where it has none any more
 * @param begun whether the office has begun an answer that nobody outside has read: it goes with the office's part
 */
public record HandoverRow(
        long id, String number, String title, Part part, boolean begun, Optional<RuleBroken> whyNot) {}
