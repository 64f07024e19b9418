package tw.anwang.meetings.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.desk.FileRef;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Grade;
import tw.anwang.kernel.RuleBroken;

/**
 * A consultation as one person reads it: numbers of persons masked for other offices.
 *
 * @param edition the edition shown, the newest unless another was asked for
 * @param newest the newest edition
 * @param late whether the moment has passed
 * @param casework 個案性: its parties only
 * @param belongs to what it belongs, as far as the person sees that
 * @param points of the edition shown, the draft as a whole last
 * @param changes from the edition before; empty in the first
 * @param board how far each office is; for the owner, and once it is published for everybody
 * @param mine replies of the person's own offices to the edition shown
 * @param owner whether the person's office put it up
 * @param obstacles why the person cannot do a {@link Verb}; what can be done is missing here
 */
public record ConsultationSheet(
        long id,
        String title,
        String reason,
        int edition,
        int newest,
        ConsultationState state,
        Grade grade,
        boolean casework,
        OfficeId office,
        Instant closesAt,
        boolean late,
        boolean takesLate,
        String endedReason,
        List<Link> belongs,
        List<FileRef> files,
        List<PointSheet> points,
        List<EditionChange> changes,
        List<BoardLine> board,
        List<BoardLine> mine,
        boolean owner,
        Map<Verb, RuleBroken> obstacles,
        int version) {

    /** What the owner can do with it. */
    public enum Verb {
        WRITE,
        ASK,
        CLOSE,
        RESPOND,
        PUBLISH,
        NEXT,
        WITHDRAW
    }

    /** Where something leads that the consultation belongs to. @param page outcome such as /meetings/meeting */
    public record Link(String page, long id, String words) {}

    /**
     * A point with what was said of it, as far as the person may read that.
     *
     * @param text with its mark; null for the draft as a whole
     * @param result the text that comes of it, or null
     * @param version at which its responses were read
     */
    public record PointSheet(
            long id, String label, boolean whole, String text, String result, List<Said> said, int version) {}

    /** An opinion on a point. @param response null until the owner responds */
    public record Said(long id, OfficeId office, boolean late, String text, Response response, String words) {}

    /** How far an office is. */
    public record BoardLine(
            long reply,
            OfficeId office,
            ReplyState state,
            boolean nothing,
            boolean late,
            Instant readAt,
            String readBy,
            Instant sentAt) {}

    /** Whether the person can do it: {@code sheet.can('CLOSE')}. */
    public boolean can(String verb) {
        return !obstacles.containsKey(Verb.valueOf(verb));
    }

    /** Offices whose reply has left them. */
    public long sent() {
        return board.stream().filter(line -> line.state() == ReplyState.SENT).count();
    }

    /** Ids of all offices it names, so that a page learns their names at once. */
    public Set<Long> offices() {
        return Stream.of(
                        Stream.of(office),
                        board.stream().map(BoardLine::office),
                        mine.stream().map(BoardLine::office),
                        points.stream().flatMap(point -> point.said().stream()).map(Said::office))
                .flatMap(each -> each)
                .map(OfficeId::value)
                .collect(Collectors.toSet());
    }

    /** The moment it closes, in words. */
    public String until() {
        return ConsultationMoment.words(closesAt);
    }
}
