package tw.anwang.welfare.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.intake.ClockStep;
import tw.anwang.intake.ReportClocks;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.familycase.CaseAct;
import tw.anwang.welfare.familycase.CaseLife;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.familycase.FamilyCases;
import tw.anwang.welfare.further.CaseReports;

/** Assessments of families. */
@ApplicationScoped
public class Assessments {
    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    FamilyCases cases;

    @Inject
    CaseLife life;

    @Inject
    CaseReports reports;

    @Inject
    ReportClocks clocks;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** The list by which the family is assessed: that of the day on which the county knew. */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public FactorList listOf(FamilyCase assessed) {
        return listOn(Taipei.dayOf(assessed.knownAt()));
    }

    /** The list that holds on that day. */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public FactorList listOn(LocalDate day) {
        return em.createQuery(
                        "select l from FactorList l where l.validFrom <= :day"
                                + " and (l.validTo is null or l.validTo >= :day) order by l.validFrom desc",
                        FactorList.class)
                .setParameter("day", day)
                .setMaxResults(1)
                .getSingleResult();
    }

    /** The scale by which it is measured: that of the same day. */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public Scale scaleOf(FamilyCase assessed) {
        return em.createQuery(
                        "select s from Scale s where s.validFrom <= :day"
                                + " and (s.validTo is null or s.validTo >= :day) order by s.validFrom desc",
                        Scale.class)
                .setParameter("day", Taipei.dayOf(assessed.knownAt()))
                .setMaxResults(1)
                .getSingleResult();
    }

    /** Its factors, in the order of the list. */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public List<Factor> factors(FactorList list) {
        return em.createQuery(
                        "select f from Factor f where f.listId = :list order by f.dimension, f.code", Factor.class)
                .setParameter("list", list.id())
                .getResultList();
    }

    /** The latest one of the case. @throws tw.anwang.identity.NotVisible where the person does not see it */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public Optional<Assessment> latest(long caseId) {
        cases.byId(caseId);
        return em.createQuery(
                        "select a from Assessment a where a.caseId = :id order by a.handedInAt desc, a.id desc",
                        Assessment.class)
                .setParameter("id", caseId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Meets the clock of the report. @param chosen ids of the factors that were found */
    @Permitted(WelfarePermissions.WORK)
    @Transactional
    public void handIn(long caseId, Collection<Long> chosen, AssessmentWords words) {
        FamilyCase assessed = cases.held(caseId);
        AssessmentRules.whyNotAssess(assessed, user.getMe()).ifPresent(RuleBroken::refuse);
        FactorList list = listOf(assessed);
        List<Factor> found =
                factors(list).stream().filter(one -> chosen.contains(one.id())).toList();
        Instant now = clock.instant();
        Assessment given = new Assessment(caseId, list, scaleOf(assessed), found, words, user.getMe(), now);
        em.persist(given);
        assessed.graded(given.grade());
        reports.all(assessed).forEach(report -> clocks.met(report, ClockStep.ASSESSMENT, now));
        life.wrote(assessed, CaseAct.ASSESSED, null);
        life.renew(assessed);
        trail.record("assess", FamilyCase.KIND.name(), caseId, null);
    }
}
