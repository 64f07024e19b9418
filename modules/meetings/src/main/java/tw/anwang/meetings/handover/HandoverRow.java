package tw.anwang.meetings.handover;

import java.util.Optional;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.tracked.Part;

/** One item that would be handed over, as it stands now. */
public record HandoverRow(long id, String number, String title, HandoverSeen seen, Optional<RuleBroken> whyNot) {
    public Part part() {
        return seen.part();
    }

    public boolean begun() {
        return seen.begun();
    }
}
