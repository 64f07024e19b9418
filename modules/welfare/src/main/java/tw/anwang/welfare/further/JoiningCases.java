package tw.anwang.welfare.further;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import tw.anwang.desk.Notices;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Trail;
import tw.anwang.intake.AcceptedReport;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.welfare.familycase.CaseAct;
import tw.anwang.welfare.familycase.CaseLife;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.visit.FirstVisit;

/** 併案: a report joins a case, within the transaction in which its office accepts it; who accepts has been asked. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class JoiningCases {
    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    FamiliesServed served;

    @Inject
    CaseLife life;

    @Inject
    FirstVisit first;

    @Inject
    Notices notices;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** @throws RuleBroken where that case does not go on, or not in the office that has the report */
    public FamilyCase join(AcceptedReport report, long id) {
        FamilyCase joined = served.running(report.household()).stream()
                .filter(one -> one.id() == id && one.lead().equals(report.office()))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("welfare.further.notRunning"));
        joined.join();
        em.persist(new CaseReport(id, report, user.getMe(), clock.instant()));
        em.flush();
        life.wrote(joined, CaseAct.JOINED, report.number());
        first.renew(joined);
        life.renew(joined);
        tell(joined, report);
        trail.record("joinReport", FamilyCase.KIND.name(), id, report.number());
        return joined;
    }

    private void tell(FamilyCase joined, AcceptedReport report) {
        if (joined.worker() != null) {
            notices.tell(
                    joined.worker(),
                    "welfare.notice.joined",
                    "/welfare/familyCase.xhtml?id=" + joined.id(),
                    joined.number(),
                    report.number());
        }
    }
}
