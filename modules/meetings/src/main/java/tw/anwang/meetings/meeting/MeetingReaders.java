package tw.anwang.meetings.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import tw.anwang.desk.SearchChanges;
import tw.anwang.meetings.series.Series;
import tw.anwang.meetings.series.SeriesList.SeriesChanged;

/** Writes down who sees a meeting, when it or its series changes; always inside the transaction of that change. */
@ApplicationScoped
class MeetingReaders {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    SearchChanges search;

    @Inject
    Event<MeetingReadersChanged> changed;

    /** The series and, where the meeting counts for others too, everyone who reads those. */
    void publish(Series series, Meeting meeting) {
        em.createQuery("delete from MeetingParty p where p.recordId = :id")
                .setParameter("id", meeting.id())
                .executeUpdate();
        series.parties(meeting.participants()).forEach(party -> em.persist(new MeetingParty(meeting.id(), party)));
        meeting.also().stream()
                .map(also -> em.find(Series.class, also.seriesId()))
                .flatMap(other -> other.parties().stream())
                .forEach(party -> em.persist(new MeetingParty(meeting.id(), party)));
        search.changed(Meeting.KIND.name(), meeting.id());
        changed.fire(new MeetingReadersChanged(meeting));
    }

    void follow(@Observes SeriesChanged change) {
        long series = change.series().id();
        em.createQuery("select m from Meeting m where m.seriesId = :series", Meeting.class)
                .setParameter("series", series)
                .getResultList()
                .forEach(meeting -> {
                    meeting.belongTo(change.series());
                    publish(change.series(), meeting);
                });
        em.createQuery("select distinct m from Meeting m join m.also a where a.seriesId = :series", Meeting.class)
                .setParameter("series", series)
                .getResultList()
                .forEach(meeting -> publish(em.find(Series.class, meeting.seriesId()), meeting));
    }
}
