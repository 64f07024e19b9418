package tw.anwang.meetings.search;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import tw.anwang.desk.SearchChanges;
import tw.anwang.meetings.answer.Answer;
import tw.anwang.meetings.consultation.Consultation;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.minutes.MinutesItem;
import tw.anwang.meetings.minutes.MinutesVersion;
import tw.anwang.meetings.proposal.Proposal;
import tw.anwang.meetings.register.CountyRequest;
import tw.anwang.meetings.tracked.TrackedItem;

/**
 * Tells the search of each of these entities that is saved or deleted, in the same transaction. A statement that
 * passes them by tells it itself.
 */
public class ToldToSearch {
    @PostPersist
    @PostUpdate
    @PostRemove
    void tell(Object entity) {
        if (entity instanceof TrackedItem item) {
            changed(TrackedItem.KIND.name(), item.id());
        } else if (entity instanceof Answer answer && answer.sentAt() != null) { // a draft is found by nobody
            changed(TrackedItem.KIND.name(), answer.trackedItemId());
        } else if (entity instanceof Meeting meeting) {
            changed(Meeting.KIND.name(), meeting.id());
        } else if (entity instanceof Proposal proposal) {
            changed(Proposal.KIND.name(), proposal.id());
        } else if (entity instanceof Consultation consultation) {
            changed(Consultation.KIND.name(), consultation.id());
        } else if (entity instanceof CountyRequest request) {
            changed(CountyRequest.KIND.name(), request.id());
        } else if (entity instanceof MinutesVersion minutes) {
            changed(MeetingTexts.MINUTES, minutes.id());
        } else if (entity instanceof MinutesItem item) {
            changed(MeetingTexts.MINUTES, item.minutesId());
        }
    }

    private static void changed(String kind, long record) {
        CDI.current().select(SearchChanges.class).get().changed(kind, record);
    }
}
