package tw.anwang.meetings.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tw.anwang.identity.Grade;
import tw.anwang.kernel.RuleBroken;

/**
 * A request as one person reads it, with its whole story: numbers of persons masked for other offices.
 *
 * @param otherGrade to which its 密等 can be changed
 * @param bureauName as the county wrote it, or null where it is the office that leads
 * @param theme its name, or null
 * @param replies those that were given; of one's own office those on their way too
 * @param mergedInto what lists of work call the request in which it goes on, or null where there is none or it is not seen
 * @param targets into which the compiling office may join it
 * @param steps newest first; for bureau, compiling office and the programme's staff unit alone
 * @param tracked the tracked item in which it goes on, or null where there is none or it is not seen
 * @param obstacles why the person cannot do a {@link Verb}; what can be done is missing here
 */
public record RequestSheet(
        long id,
        int version,
        String called,
        String countyCode,
        String county,
        int year,
        RequestState state,
        Grade grade,
        Grade otherGrade,
        String theme,
        String title,
        String text,
        String subItems,
        long bureauId,
        String bureauName,
        String deckReference,
        String minutesReference,
        Long mergedIntoId,
        String mergedInto,
        String nextStep,
        LocalDate nextStepDueOn,
        Tracked tracked,
        Instant sentAt,
        LocalDate replyDueOn,
        List<ReplyRow> replies,
        List<RequestRow> targets,
        List<RequestStep> steps,
        Map<Verb, RuleBroken> obstacles) {

    /** What can be done with a request. */
    public enum Verb {
        AMEND,
        APPROVE,
        GIVE_BACK,
        WITHDRAW,
        COMPILE,
        ASK,
        FOLLOW,
        GRADE
    }

    /** What a reply said before. @param person who spoke, or null @param by who approved it @param replacedBy who corrected it, for that reason */
    public record Earlier(
            ReplyType type,
            String text,
            String person,
            Instant givenAt,
            String by,
            Instant replacedAt,
            String replacedBy,
            String reason) {}

    /** A tracked item that the person sees. */
    public record Tracked(long id, String number, String title) {}

    /**
     * A reply as read.
     *
     * @param text empty while it is on its way in another office
     * @param mine whether the person may write it now
     * @param toApprove whether the person may approve it now
     * @param toCorrect whether the person may correct it now
     * @param earlier what it said before it was corrected, the newest first
     */
    public record ReplyRow(
            long id,
            int version,
            Long officeId,
            String person,
            boolean local,
            ReplyType type,
            String text,
            ReplyState state,
            String returnedReason,
            Instant givenAt,
            boolean mine,
            boolean toApprove,
            boolean toCorrect,
            List<Earlier> earlier) {
        /** Whether its office is still to write it, or its head to approve it. */
        public boolean owed() {
            return !local && officeId != null && state != ReplyState.GIVEN && state != ReplyState.EXCUSED;
        }

        /** Office and person; minutes name the office with the title, and it is not said twice. */
        public String who(String office) {
            return RequestReply.who(office, person);
        }
    }

    /** Whether the person can do it: {@code sheet.can('COMPILE')}. */
    public boolean can(String verb) {
        return !obstacles.containsKey(Verb.valueOf(verb));
    }

    public int rocYear() {
        return year - 1911;
    }

    /** Sub-items, one each. */
    public List<String> points() {
        return subItems == null
                ? List.of()
                : subItems.lines().filter(line -> !line.isBlank()).toList();
    }
}
