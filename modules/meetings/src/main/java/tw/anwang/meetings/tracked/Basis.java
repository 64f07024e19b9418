package tw.anwang.meetings.tracked;

import java.time.LocalDate;
import java.util.Optional;
import tw.anwang.kernel.RuleBroken;

/**
 * Why an item's tracking may change: a meeting decided, or a paper was approved (簽奉核定, with day and 文號). Handing
 * out and the opening balance are the two beginnings.
 *
 * @param meetingId of the meeting that decided, or null
 * @param approvalDate of the paper, or null
 * @param approvalNumber 文號, or null
 * @param note words added by the person, or null
 */
public record Basis(Kind kind, Long meetingId, LocalDate approvalDate, String approvalNumber, String note) {
    /** Where the authority lies. */
    public enum Kind {
        MEETING,
        APPROVAL,
        SELECTION,
        OPENING_BALANCE,
        STAFF_UNIT
    }

    public static Basis meeting(long meetingId, String note) {
        return new Basis(Kind.MEETING, meetingId, null, null, note);
    }

    public static Basis approval(LocalDate date, String number, String note) {
        return new Basis(Kind.APPROVAL, null, date, number, note);
    }

    /** The staff unit by itself: enough for limits and offices, never for tracking. */
    public static Basis staffUnit(String note) {
        return new Basis(Kind.STAFF_UNIT, null, null, null, note);
    }

    public static Basis selection(long meetingId) {
        return new Basis(Kind.SELECTION, meetingId, null, null, null);
    }

    public static Basis openingBalance(String note) {
        return new Basis(Kind.OPENING_BALANCE, null, null, null, note);
    }

    /** The same authority, with words of ours before those of the person. */
    public Basis telling(String before) {
        return new Basis(
                kind,
                meetingId,
                approvalDate,
                approvalNumber,
                note == null || note.isBlank() ? before : before + "\n" + note);
    }

    /** For the trail: the authority in few words. */
    String inShort() {
        return kind == Kind.APPROVAL ? kind + " " + approvalNumber : kind + (meetingId == null ? "" : " " + meetingId);
    }

    /** Why this does not suffice to change tracking. */
    public Optional<RuleBroken> whyNotDecide(LocalDate today) {
        if (kind == Kind.MEETING) {
            return Optional.empty();
        }
        if (kind != Kind.APPROVAL) {
            return Optional.of(new RuleBroken("meetings.trackedItem.basis.missing"));
        }
        if (approvalDate == null || approvalNumber == null || approvalNumber.isBlank()) {
            return Optional.of(new RuleBroken("meetings.trackedItem.approval.incomplete"));
        }
        return approvalDate.isAfter(today)
                ? Optional.of(new RuleBroken("meetings.trackedItem.approval.future", approvalDate))
                : Optional.empty();
    }
}
