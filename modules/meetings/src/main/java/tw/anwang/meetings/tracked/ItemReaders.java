package tw.anwang.meetings.tracked;

import static tw.anwang.meetings.series.Part.TAKING_PART;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import tw.anwang.desk.SearchChanges;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingReadersChanged;
import tw.anwang.meetings.series.Party;
import tw.anwang.meetings.series.Series;
import tw.anwang.meetings.series.SeriesList.SeriesChanged;

/**
 * Who sees an item follows its series and the meeting that decided it, not only on the day it is handed out: a series
 * that becomes 個案性 closes what it decided before, a reader who is taken out reads it no more. Always inside the
 * transaction of that change.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ItemReaders {
    private static final String WITH_PARTIES = "select distinct i from TrackedItem i left join fetch i.parties where ";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    SearchChanges search;

    @Inject
    Event<ItemRenamed> renamed;

    /** What the meeting decided. */
    void follow(@Observes MeetingReadersChanged change) {
        items("i.origin.meetingId = :id", change.meeting().id()).forEach(this::follow);
    }

    /** What came into the series without a meeting of it: from a list, or from another series. */
    void follow(@Observes SeriesChanged change) {
        items(
                        "i.origin.meetingId is null and i.origin.seriesId = :id",
                        change.series().id())
                .forEach(this::follow);
    }

    /** Those who read it without being asked are those that series and meeting name now. */
    void follow(TrackedItem item) {
        Series series = em.find(Series.class, item.origin().seriesId());
        boolean others = item.follow(series.staffOffice(), readers(item, series));
        boolean before = item.sensitivity().isPartiesOnly();
        boolean now = series.sensitivity().isPartiesOnly() || isCarriedOutOfCasework(item);
        item.keepToParties(now);
        if (others || before != now) {
            search.changed(TrackedItem.KIND.name(), item.id());
        }
        if (before != now) {
            renamed.fire(new ItemRenamed(item.id(), item.called())); // what belongs to the item follows it
            items(carried("change.item = i and change.otherItemId = :id"), item.id())
                    .forEach(this::follow);
        }
    }

    /** As on the day it was begun: a stub is read by nobody else, nothing but its number being known. */
    private List<Party> readers(TrackedItem item, Series series) {
        if (item.isStub()) {
            return List.of();
        }
        Long meeting = item.origin().meetingId();
        List<Party> readers = new ArrayList<>(
                meeting == null
                        ? series.parties()
                        : series.parties(em.find(Meeting.class, meeting).participants()));
        readers.addAll(askedOfTheWhole(item));
        return readers;
    }

    /** 分列: whoever was asked for the whole reads each part. */
    private List<Party> askedOfTheWhole(TrackedItem item) {
        List<Party> asked = new ArrayList<>();
        Long from = item.origin().splitFromId();
        while (from != null) {
            TrackedItem whole = em.find(TrackedItem.class, from);
            whole.parties().stream()
                    .filter(TrackedItemParty::isAsked)
                    .forEach(party -> asked.add(new Party(party.office().value(), null, TAKING_PART)));
            from = whole.origin().splitFromId();
        }
        return asked;
    }

    /** Its words are those of the item it goes on for, which has become 個案性 in its own series. */
    private boolean isCarriedOutOfCasework(TrackedItem item) {
        return item.origin().meetingId() == null
                && items(carried("change.otherItemId = i.id and change.item.id = :id"), item.id()).stream()
                        .anyMatch(one -> one.sensitivity().isPartiesOnly());
    }

    /** Moved here from another series, or a part of what was. */
    private static String carried(String which) {
        return "exists (select change from TrackingChange change where (change.act = tw.anwang.meetings.tracked.Act.CARRY_ON"
                + " or change.act = tw.anwang.meetings.tracked.Act.BRANCH) and " + which + ")";
    }

    private List<TrackedItem> items(String which, long id) {
        return em.createQuery(WITH_PARTIES + which, TrackedItem.class)
                .setParameter("id", id)
                .getResultList();
    }
}
