package tw.anwang.meetings.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import tw.anwang.identity.Sensitivity;
import tw.anwang.identity.Trail;
import tw.anwang.meetings.meeting.MeetingReadersChanged;
import tw.anwang.meetings.meeting.MeetingRegraded;

/**
 * Requests that were read out of minutes, or taken over beside them, stay as closed as the meeting: where it becomes 密
 * or its series 個案性, so do they, in the transaction of that change. One that was closed stays so when the meeting is
 * opened again: somebody looks at each.
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
    Trail trail;

    void follow(@Observes MeetingRegraded change) {
        if (change.isRaised()) {
            close(change.meetingId(), Sensitivity.ORDINARY.graded(change.now()));
        }
    }

    void follow(@Observes MeetingReadersChanged change) {
        close(change.meeting().id(), change.meeting().sensitivity());
    }

    private void close(long meeting, Sensitivity circle) {
        if (circle == Sensitivity.ORDINARY) {
            return;
        }
        em.createQuery(OF_MEETING, CountyRequest.class)
                .setParameter("meeting", meeting)
                .setParameter("taken", ImportResult.TAKEN)
                .getResultStream()
                .filter(request -> request.keepWithin(circle))
                .toList()
                .forEach(request -> {
                    tasks.rename(request);
                    readers.publish(request, compiling);
                    trail.record("grade", CountyRequest.KIND.name(), request.id(), String.valueOf(request.grade()));
                });
    }
}
