package tw.anwang.meetings.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Comparator;
import java.util.function.Predicate;
import tw.anwang.identity.Sensitivity;
import tw.anwang.identity.Trail;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingReadersChanged;
import tw.anwang.meetings.meeting.MeetingRegraded;
import tw.anwang.meetings.series.ClosedTogether;

/**
 * Requests that were read out of minutes, or taken over beside them, stay as closed as the meeting: where it becomes 密
 * or its series 個案性, so do they, in the transaction of that change. What became 個案性 with its series opens with it
 * again; a 密等 stays: somebody looks at each.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class RequestsOfMinutes {
    private static final String OF_MEETING = """
            select r from CountyRequest r where r.source.minutesItemId in (select i.id from MinutesItem i, MinutesVersion v
                where v.id = i.minutesId and v.meetingId = :meeting)
              or r.id in (select l.requestId from RequestImportLine l, RequestImport b, MinutesVersion v
                where b.id = l.importId and l.result = :taken and v.id = b.minutesId and v.meetingId = :meeting)
            order by r.id""";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    RequestReaders readers;

    @Inject
    CompilingOffices compiling;

    @Inject
    RequestTasks tasks;

    @Inject
    RequestGrades grades;

    @Inject
    ClosedTogether together;

    @Inject
    Trail trail;

    void follow(@Observes MeetingRegraded change) {
        if (change.isRaised()) {
            Sensitivity grade = Sensitivity.ORDINARY.graded(change.now());
            changed(change.meetingId(), request -> request.keepWithin(grade));
        }
    }

    void follow(@Observes MeetingReadersChanged change) {
        changed(change.meeting().id(), request -> follow(request, change.meeting()));
    }

    private boolean follow(CountyRequest request, Meeting meeting) {
        boolean only = request.isPartiesOnly();
        if (meeting.sensitivity().isPartiesOnly()) {
            together.close(CountyRequest.KIND.name(), request.id(), meeting.seriesId(), only);
        } else if (only
                && !holdsClosed(request)
                && together.open(CountyRequest.KIND.name(), request.id(), meeting.seriesId())) {
            request.openAgain();
        }
        boolean closed = request.keepWithin(meeting.sensitivity());
        return closed || only != request.isPartiesOnly();
    }

    /** What a 個案性 one that was joined asks is asked in this one too. */
    private boolean holdsClosed(CountyRequest request) {
        return readers.joinedTo(request).stream().anyMatch(CountyRequest::isPartiesOnly);
    }

    /** How far it stands below what it was joined to: those that were joined come first, those they go on in after them. */
    private int depth(CountyRequest request) {
        int depth = 0;
        for (Long into = request.mergedInto(); into != null; depth++) {
            into = em.find(CountyRequest.class, into).mergedInto();
        }
        return depth;
    }

    /** @param verb done to each request of the meeting; whether it changed anything */
    private void changed(long meeting, Predicate<CountyRequest> verb) {
        em
                .createQuery(OF_MEETING, CountyRequest.class)
                .setParameter("meeting", meeting)
                .setParameter("taken", ImportResult.TAKEN)
                .getResultList()
                .stream()
                .sorted(Comparator.comparingInt(this::depth).reversed())
                .filter(verb)
                .toList()
                .forEach(request -> {
                    tasks.rename(request);
                    readers.publish(request, compiling);
                    trail.record("grade", CountyRequest.KIND.name(), request.id(), String.valueOf(request.grade()));
                    grades.keepWhatItJoinedAsClosed(request);
                });
    }
}
