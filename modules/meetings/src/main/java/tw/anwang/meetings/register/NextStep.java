package tw.anwang.meetings.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import tw.anwang.desk.TextLength;
import tw.anwang.directory.OfficeId;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;

/** What follows from the replies: words, the day it is taken by, and the tracked item in which the request goes on. */
@Embeddable
public class NextStep {
    static final NextStep NONE = new NextStep();

    @Column(name = "next_step")
    private String words;

    @Column(name = "next_step_due_on")
    private LocalDate dueOn;

    @Column(name = "next_step_office_id")
    private Long officeId;

    @Column(name = "tracked_item_id")
    private Long trackedItemId;

    protected NextStep() {}

    /** @param trackedItemId null where it is not tracked */
    NextStep(String words, Long trackedItemId) {
        this.words = TextLength.atMost(RequestStep.WORDS, words);
        this.trackedItemId = trackedItemId;
    }

    /** By a day. @param office that has the step; null: who compiles for the county, whichever office that is */
    NextStep by(LocalDate day, OfficeId office) {
        NextStep step = new NextStep(words, trackedItemId);
        step.dueOn = day;
        step.officeId = day == null || office == null ? null : office.value();
        return step;
    }

    /** As the history of the request tells it: the words with their day. */
    static String told(String words, LocalDate day) {
        String said = TextLength.atMost(RequestStep.WORDS, words);
        if (day == null) {
            return said;
        }
        String until =
                Sentences.of("meetings", "countyRequest.nextStep.dueOn", Locale.TAIWAN) + "：" + RocDate.format(day);
        int room = RequestStep.WORDS - until.length() - 1;
        return said == null ? until : until + "　" + said.substring(0, Math.min(room, said.length()));
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

    /** The day by which it is taken, or null. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Who has it. @param compiler the county's compiling office, where no other one took it */
    OfficeId whose(OfficeId compiler) {
        return officeId == null ? compiler : new OfficeId(officeId);
    }

    boolean isOf(OfficeId office) {
        return officeId != null && officeId == office.value();
    }

    /** The tracked item in which it goes on, or null. */
    public Long trackedItemId() {
        return trackedItemId;
    }
}
