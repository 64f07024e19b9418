package tw.anwang.meetings.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Grade;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.grade.Graded;

/** 密等 of requests: given by bureau or compiling office with a reason, or following the minutes they were read out of. */
@ApplicationScoped
public class RequestGrades {
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
        Grade before = request.grade();
        request.regrade(grade);
        requests.step(request, "trail.grade", why);
        em.flush();
        tasks.rename(request);
        readers.publish(request, compiling);
        trail.record("grade", CountyRequest.KIND.name(), id, before + " → " + grade + " " + why.strip());
    }
}
