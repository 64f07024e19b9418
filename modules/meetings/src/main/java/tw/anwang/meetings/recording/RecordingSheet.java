package tw.anwang.meetings.recording;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tw.anwang.directory.OfficeId;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.agenda.AgendaPart;
import tw.anwang.meetings.meeting.Meeting;

/**
 * Minutes being typed, as one person reads them.
 *
 * @param lastDay for 函送, or null
 * @param keeper whether the person works for the staff unit; {@code head} whether the person approves for it; {@code
 *     commenting} the offices that took part and for which the person may comment, the own one first
 * @param obstacles why a step cannot be taken now, by its name; none where it can
 */
public record RecordingSheet(
        Recording recording,
        Meeting meeting,
        LocalDate lastDay,
        String attendance,
        boolean keeper,
        boolean head,
        List<OfficeId> commenting,
        Map<AgendaPart, List<Matter>> matters,
        Optional<RuleBroken> whyNotWrite,
        Optional<RuleBroken> whyNotSubmit,
        Optional<RuleBroken> whyNotSend,
        Optional<RuleBroken> whyNotTakeOpinion) {

    /**
     * One matter, its words masked where the person does not see numbers of persons.
     *
     * @param mark its place in its part, such as 一、
     */
    public record Matter(
            long id,
            String mark,
            String subject,
            String explanation,
            String suggestion,
            String proposer,
            List<Point> points,
            List<Said> comments,
            RecordedItem item) {}

    /** A comment. @param officeId null for somebody without an account, of that body; verdict null until it is answered */
    public record Said(
            long id,
            Long officeId,
            String body,
            String name,
            LocalDate saidOn,
            String text,
            Verdict verdict,
            String answer) {
        /** @param masked what the person may read of a text */
        static Said of(RecordingComment one, UnaryOperator<String> masked) {
            return new Said(
                    one.id(),
                    one.officeId(),
                    one.body(),
                    one.name(),
                    one.saidOn(),
                    masked.apply(one.text()),
                    one.verdict(),
                    masked.apply(one.answer()));
        }
    }

    /** A turn or a decision. */
    public record Point(String kind, String who, String text, String units, String due) {}

    public List<Matter> of(AgendaPart part) {
        return matters.getOrDefault(part, List.of());
    }

    /** The matter with that id. @throws java.util.NoSuchElementException where it is none of them */
    public Matter matter(long id) {
        return matters.values().stream()
                .flatMap(List::stream)
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow();
    }

    /** Whether this person may type in a written opinion: of a draft, and after it was sent until nothing answers it. */
    public boolean isTakingOpinions() {
        return keeper && whyNotTakeOpinion.isEmpty();
    }

    /** Whether a word of it can be changed by this person now. */
    public boolean isWritten() {
        return keeper && whyNotWrite.isEmpty();
    }
}
