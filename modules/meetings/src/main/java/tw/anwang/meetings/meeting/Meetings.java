package tw.anwang.meetings.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Grade;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.series.Series;
import tw.anwang.meetings.series.SeriesList;

/** All meetings. */
@ApplicationScoped
public class Meetings {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    SeriesList seriesList;

    @Inject
    MeetingReaders readers;

    @Inject
    SeriesMeetings known;

    @Inject
    ConfirmedRecords confirmed;

    @Inject
    Event<MeetingChanged> changed;

    @Inject
    Event<MeetingFollows> follows;

    @Inject
    Trail trail;

    /** The meeting with that id. @throws NotVisible where the person does not see it */
    @Permitted("meetings.read")
    @Transactional
    public Meeting byId(long id) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Meeting> query = cb.createQuery(Meeting.class);
        Root<Meeting> meeting = query.from(Meeting.class);
        query.where(
                cb.equal(meeting.get("id"), id),
                ScopeCriteria.visible(user.getMe().scope(), Meeting.KIND, cb, query, meeting));
        return em.createQuery(query)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotVisible(Meeting.KIND.name(), id));
    }

    /** Those of the meetings that the person sees. */
    @Permitted("meetings.read")
    @Transactional
    public Set<Long> visibleAmong(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<Meeting> meeting = query.from(Meeting.class);
        query.select(meeting.get("id"))
                .where(
                        meeting.get("id").in(ids),
                        ScopeCriteria.visible(user.getMe().scope(), Meeting.KIND, cb, query, meeting));
        return Set.copyOf(em.createQuery(query).getResultList());
    }

    /** Plans a meeting of a series that the person keeps. */
    @Permitted("meetings.keep")
    @Transactional
    public Meeting plan(long seriesId, MeetingFacts facts) {
        Series series = seriesList.byId(seriesId);
        refuseForeign(series);
        refuseTakenNumber(seriesId, facts.ordinal());
        Meeting meeting = new Meeting(series, facts);
        em.persist(meeting);
        em.flush();
        readers.publish(series, meeting);
        trail.record("create", Meeting.KIND.name(), meeting.id(), null);
        return meeting;
    }

    /** Plans a meeting with participants of its own. @return its id */
    @Permitted("meetings.keep")
    @Transactional
    public long planWith(
            long seriesId,
            MeetingFacts facts,
            Grade grade,
            Collection<Long> participants,
            Collection<AlsoCounts> also) {
        Meeting meeting = plan(seriesId, facts);
        meeting.grade(grade);
        meeting.takePart(participants);
        meeting.countAlsoFor(also);
        readers.publish(seriesList.behind(seriesId), meeting);
        return meeting.id();
    }

    /** Makes the meeting the one after that of its series: who comes, and what waits there, goes along. */
    @Permitted("meetings.keep")
    @Transactional
    public long planAfter(long beforeId, MeetingFacts facts, Grade grade, PlanTyped.With with) {
        Meeting before = byId(beforeId);
        long id = planWith(before.seriesId(), facts, grade, with.participants(), with.also());
        follows.fire(new MeetingFollows(before, byId(id)));
        return id;
    }

    /**
     * @param version the version the form was read at
     * @param participants ids of offices
     * @param also other series for which it counts
     */
    @Permitted("meetings.keep")
    @Transactional
    public void amend(
            long id, int version, MeetingFacts facts, Collection<Long> participants, Collection<AlsoCounts> also) {
        Meeting meeting = byId(id);
        Series series = seriesList.behind(meeting.seriesId());
        refuseForeign(series);
        refuseLocked(meeting, facts);
        if (meeting.version() != version) {
            throw new OptimisticLockException();
        }
        if (facts.ordinal() != null && !facts.ordinal().equals(meeting.ordinal())) {
            refuseTakenNumber(series.id(), facts.ordinal());
        }
        MeetingFacts before = meeting.facts();
        meeting.amend(facts);
        meeting.takePart(participants);
        meeting.countAlsoFor(also);
        readers.publish(series, meeting);
        em.flush(); // the change has its version now
        if (!before.equals(facts)) {
            changed.fire(new MeetingChanged(meeting, before));
        }
        trail.record("change", Meeting.KIND.name(), id, null);
    }

    private void refuseForeign(Series series) {
        series.whyNotKeep(user.getMe()).ifPresent(RuleBroken::refuse);
    }

    /** Who takes part decides who reads, and may still change; the head is part of the record. */
    private void refuseLocked(Meeting meeting, MeetingFacts facts) {
        if (!facts.equals(meeting.facts())) {
            confirmed.whyNotChange(meeting.id()).ifPresent(RuleBroken::refuse);
        }
    }

    private void refuseTakenNumber(long seriesId, Integer ordinal) {
        if (ordinal != null) {
            known.ordinalsOf(seriesId).whyNot(ordinal).ifPresent(RuleBroken::refuse);
        }
    }

    /** Titles of the other series for which a meeting counts: name and number. */
    @Permitted("meetings.read")
    @Transactional
    public List<AlsoRow> alsoOf(Meeting meeting) {
        return meeting.also().stream()
                .map(also -> new AlsoRow(seriesList.behind(also.seriesId()).shortName(), also.ordinal()))
                .toList();
    }

    /** Another series for which a meeting counts, by name. */
    public record AlsoRow(String seriesName, Integer ordinal) {}
}
