package tw.anwang.meetings.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.text.MessageFormat;
import java.util.Locale;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.tracked.Basis;
import tw.anwang.meetings.tracked.Decision;
import tw.anwang.meetings.tracked.TrackedItem;
import tw.anwang.meetings.tracked.TrackedItems;
import tw.anwang.meetings.tracked.Tracking;
import tw.anwang.meetings.tracked.TrackingChange;

/** What was entered for a line of the report becomes the state of its item. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CarryingOut {
    @Inject
    TrackedItems items;

    /**
     * A decision corrected later first resumes what the earlier one had ended.
     *
     * @param corrects whether the line was decided before
     * @param why a closed meeting is corrected, or null
     * @throws RuleBroken {@code meetings.disposition.decidedSince} where a later authority has decided on the item
     */
    void of(ReportEntry entry, Decided decided, Meeting meeting, boolean corrects, String why) {
        TrackedItem item = items.byId(entry.trackedItemId());
        if (decidedSince(item, meeting, corrects)) {
            throw new RuleBroken("meetings.disposition.decidedSince", entry.position());
        }
        Basis basis = Basis.meeting(meeting.id(), note(decided.words(), why));
        boolean ended = item.tracking() != Tracking.UNDER;
        if (ended) {
            items.decide(item.id(), Decision.resume(basis));
        }
        if (!ended || decided.disposition() != Disposition.CONTINUE) {
            TrackedItem into = decided.targetItemId() == null ? null : items.byId(decided.targetItemId());
            items.decide(item.id(), decided.disposition().decision(basis, into, decided.targetWords()));
        }
    }

    /**
     * The same decision in other words: its item tells them, on the authority of the same meeting, whatever was decided
     * on it since.
     *
     * @param why a closed meeting is corrected, or null
     */
    void inOtherWords(ReportEntry entry, Decided decided, Meeting meeting, String why) {
        String words = decided.words() == null
                ? Sentences.of("meetings", "disposition.wordsRemoved", Locale.TAIWAN)
                : decided.words();
        items.reword(entry.trackedItemId(), Basis.meeting(meeting.id(), note(words, why)));
    }

    private static String note(String words, String why) {
        if (why == null) {
            return words;
        }
        String correction = MessageFormat.format(Sentences.of("meetings", "disposition.corrected", Locale.TAIWAN), why);
        return words == null ? correction : words + correction;
    }

    private static boolean decidedSince(TrackedItem item, Meeting meeting, boolean corrects) {
        return TrackingChange.lastDecision(item.changes())
                .filter(change -> !meeting.id().equals(change.basis().meetingId()))
                .filter(change -> corrects || Taipei.dayOf(change.changedAt()).isAfter(meeting.day()))
                .isPresent();
    }
}
