package tw.anwang.meetings.handover;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Set;
import tw.anwang.directory.OfficeId;
import tw.anwang.meetings.tracked.Part;
import tw.anwang.meetings.tracked.TrackedItem;
import tw.anwang.meetings.tracked.TrackedItemParty;

/**
 * What a person saw of an item before handing it over.
 *
 * @param version of the item
 * @param part in which the office stood, or null where it had none any more
 * @param begun whether the office had begun an answer that nobody outside has read: it goes with the office's part
 */
public record HandoverSeen(int version, Part part, boolean begun) implements Serializable {
    /** @param begun items on which the office has begun an answer */
    static HandoverSeen of(TrackedItem item, OfficeId office, Set<Long> begun) {
        return new HandoverSeen(item.version(), partOf(item, office), begun.contains(item.id()));
    }

    /** 主辦 or 協辦; null where it is asked for nothing. */
    static Part partOf(TrackedItem item, OfficeId office) {
        return item.parties().stream()
                .filter(party -> party.isAsked() && office.equals(party.office()))
                .map(TrackedItemParty::part)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
