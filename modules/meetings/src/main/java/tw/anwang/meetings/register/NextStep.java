package tw.anwang.meetings.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.page.TextLength;

/** What follows from the replies: words, and the tracked item in which the request goes on. */
@Embeddable
public class NextStep {
    static final NextStep NONE = new NextStep();

    @Column(name = "next_step")
    private String words;

    @Column(name = "tracked_item_id")
    private Long trackedItemId;

    protected NextStep() {}

    /** @param trackedItemId null where it is not tracked */
    NextStep(String words, Long trackedItemId) {
        this.words = TextLength.atMost(RequestStep.WORDS, words);
        this.trackedItemId = trackedItemId;
    }

    /** Why a request cannot come to that state by it: nothing possible wants a reason, tracked wants its item. */
    Optional<RuleBroken> whyNot(RequestState next) {
        if (next == RequestState.IMPOSSIBLE && words == null) {
            return Optional.of(new RuleBroken("meetings.countyRequest.noReason"));
        }
        boolean tracked = next == RequestState.TRACKED;
        return tracked && trackedItemId == null
                ? Optional.of(new RuleBroken("meetings.countyRequest.noItem"))
                : Optional.empty();
    }

    /** What is done, or why nothing can be; may be null. */
    public String words() {
        return words;
    }

    /** The tracked item in which it goes on, or null. */
    public Long trackedItemId() {
        return trackedItemId;
    }
}
