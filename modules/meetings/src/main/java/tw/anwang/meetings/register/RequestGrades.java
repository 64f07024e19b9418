package tw.anwang.meetings.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Grade;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Sensitivity;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.grade.Graded;

/** 密等 of requests: given by bureau or compiling office with a reason, or following the minutes they were read out of. */
@ApplicationScoped
public class RequestGrades {
    private static final String MINUTES = """
            select m.sensitivity from Meeting m where m.id in (select v.meetingId from MinutesItem i, MinutesVersion v
                where v.id = i.minutesId and i.id = :item)
              or m.id in (select v.meetingId from RequestImportLine l, RequestImport b, MinutesVersion v
                where b.id = l.importId and l.result = :taken and v.id = b.minutesId and l.requestId = :request)""";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    CountyRequests requests;

    @Inject
    CompilingOffices compiling;

    @Inject
    RequestReaders readers;

    @Inject
    RequestTasks tasks;

    @Inject
    Trail trail;

    /** 變更密等: what lies on desks calls it otherwise from now on. @param version that was read @param why reason */
    @Permitted("meetings.read")
    @Transactional
    public void change(long id, int version, Grade grade, String why) {
        CountyRequest request = requests.inTurn(id);
        RequestRules.whyNotGrade(request, compiling.of(request.countyCode()), grade, user.getMe())
                .ifPresent(RuleBroken::refuse);
        Graded.whyNotReason(why).ifPresent(RuleBroken::refuse);
        CountyRequests.needRead(request, version);
        if (outer(request).grade().isAbove(grade)) {
            throw new RuleBroken("meetings.countyRequest.sourceAbove");
        }
        Grade before = request.grade();
        request.regrade(grade);
        requests.step(request, "trail.grade", why);
        em.flush();
        tasks.rename(request);
        readers.publish(request, compiling);
        trail.record("grade", CountyRequest.KIND.name(), id, before + " → " + grade + " " + why.strip());
        keepWhatItJoinedAsClosed(request);
    }

    /** What a request says is read in the one it goes on in, and in the one that one goes on in. */
    void keepWhatItJoinedAsClosed(CountyRequest request) {
        for (Long into = request.mergedInto(); into != null; ) {
            CountyRequest target = em.find(CountyRequest.class, into);
            keepAsClosed(target);
            into = target.mergedInto();
        }
    }

    /**
     * At least as closed as the minutes it was read out of and the requests that joined it, whose bureaus read on here;
     * nothing is written where it is so already.
     */
    void keepAsClosed(CountyRequest request) {
        Grade before = request.grade();
        if (!request.keepWithin(outer(request))) {
            return;
        }
        if (request.grade() != before) {
            requests.step(request, "trail.grade", Graded.words(request.grade(), Locale.TAIWAN));
        }
        em.flush();
        tasks.rename(request);
        readers.publish(request, compiling);
        trail.record("grade", CountyRequest.KIND.name(), request.id(), before + " → " + request.grade());
    }

    /** To which it can be changed: 普通 or 密, the other of the two. */
    static Grade other(CountyRequest request) {
        return request.grade() == Grade.ORDINARY ? Grade.CONFIDENTIAL : Grade.ORDINARY;
    }

    private Sensitivity outer(CountyRequest request) {
        Long item = request.source().minutesItemId();
        Stream<Sensitivity> minutes = em.createQuery(MINUTES, Sensitivity.class)
                .setParameter("item", item == null ? -1 : item)
                .setParameter("taken", ImportResult.TAKEN)
                .setParameter("request", request.id())
                .getResultStream();
        Stream<Sensitivity> joined = em.createQuery(
                        "select r.sensitivity from CountyRequest r where r.mergedInto = :id", Sensitivity.class)
                .setParameter("id", request.id())
                .getResultStream();
        return Stream.concat(minutes, joined)
                .filter(Objects::nonNull)
                .reduce(Sensitivity.ORDINARY, Sensitivity::within);
    }
}
