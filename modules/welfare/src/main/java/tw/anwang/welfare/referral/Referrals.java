package tw.anwang.welfare.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import tw.anwang.directory.Offices;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.Paging;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.Families;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.familycase.CaseAct;
import tw.anwang.welfare.familycase.CaseLife;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.familycase.FamilyCases;
import tw.anwang.welfare.norm.Norm;
import tw.anwang.welfare.norm.Norms;

/** Sends referrals, writes answers down, and finds them: whoever sees a case sees its referrals. */
@ApplicationScoped
public class Referrals {
    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    FamilyCases cases;

    @Inject
    CaseLife life;

    @Inject
    Families families;

    @Inject
    Offices offices;

    @Inject
    Norms norms;

    @Inject
    ReferralTasks tasks;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** @throws RuleBroken for what is missing @return its id */
    @Permitted(WelfarePermissions.WORK)
    @Transactional
    public long send(long caseId, Asked asked) {
        FamilyCase of = cases.held(caseId);
        ReferralRules.whyNotSend(of, user.getMe()).ifPresent(RuleBroken::refuse);
        boolean member = asked.person() == null
                || families.members(of.household()).stream()
                        .anyMatch(one -> one.person().value() == asked.person());
        if (!member) {
            throw new RuleBroken("welfare.referral.whoseElse");
        }
        LocalDate today = Taipei.today(clock);
        Referral sent =
                new Referral(caseId, asked, user.getMe(), today, today.plusDays(days(Norm.Kind.REFERRAL_REPLY)));
        em.persist(sent);
        em.flush();
        tasks.renew(sent, of);
        life.wrote(of, CaseAct.REFERRED, called(sent) + " — " + sent.reason());
        trail.record("sendReferral", FamilyCase.KIND.name(), caseId, null);
        return sent.id();
    }

    private int days(Norm.Kind kind) {
        return norms.on(Taipei.today(clock)).get(kind);
    }

    private String called(Referral sent) {
        return sent.office() == null
                ? sent.body()
                : offices.byId(sent.office()).map(one -> one.name()).orElse("");
    }

    /** What the other side says, on that day. @param version that was read */
    @Permitted(WelfarePermissions.WORK)
    @Transactional
    public void answer(long id, int version, ReferralState next, String words, LocalDate day) {
        FamilyCase of = cases.held(byId(id).caseId());
        Referral sent = byId(id);
        em.refresh(sent, LockModeType.PESSIMISTIC_WRITE);
        ReferralRules.whyNotAnswer(of, sent, user.getMe()).ifPresent(RuleBroken::refuse);
        if (sent.version() != version) {
            throw new OptimisticLockException();
        }
        ReferralRules.whyNotNow(sent, next, day, Taipei.today(clock)).ifPresent(RuleBroken::refuse);
        LocalDate due = next.isOpen() ? day.plusDays(days(Norm.Kind.REFERRAL_RESULT)) : null;
        sent.answered(next, words, day, due, user.getMe());
        em.flush();
        tasks.renew(sent, of);
        life.wrote(of, CaseAct.REFERRAL_ANSWERED, called(sent) + " — " + words.strip());
        trail.record("answerReferral", FamilyCase.KIND.name(), sent.caseId(), null);
    }

    /** @throws NotVisible where the person does not see its case */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public Referral byId(long id) {
        Referral found = em.find(Referral.class, id);
        if (found == null) {
            throw new NotVisible(Referral.KIND, id);
        }
        cases.byId(found.caseId());
        return found;
    }

    /** Of a case that somebody read: what is open first. */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public List<Referral> of(FamilyCase read) {
        return em.createQuery(
                        "select r from Referral r where r.caseId = :id"
                                + " order by case when r.dueOn is null then 1 else 0 end, r.dueOn, r.id desc",
                        Referral.class)
                .setParameter("id", read.id())
                .getResultList();
    }

    /** How many there are of the cases that the person sees. */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public long count(ReferralFilter filter) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<Referral> sent = query.from(Referral.class);
        Root<FamilyCase> of = query.from(FamilyCase.class);
        query.select(cb.count(sent)).where(seen(cb, query, sent, of, filter));
        return em.createQuery(query).getSingleResult();
    }

    private Predicate[] seen(
            CriteriaBuilder cb,
            CriteriaQuery<?> query,
            Root<Referral> sent,
            Root<FamilyCase> of,
            ReferralFilter filter) {
        return new Predicate[] {
            cb.equal(of.get("id"), sent.get("caseId")),
            filter.overdue() ? cb.lessThan(sent.<LocalDate>get("dueOn"), Taipei.today(clock)) : cb.conjunction(),
            ScopeCriteria.visible(user.getMe().scope(), FamilyCase.KIND, cb, query, of)
        };
    }

    /** One page: what waits longest for an answer first, then the newest. */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public List<ReferralRow> rows(ReferralFilter filter, Paging page) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = cb.createQuery(Object[].class);
        Root<Referral> sent = query.from(Referral.class);
        Root<FamilyCase> of = query.from(FamilyCase.class);
        query.multiselect(sent, of)
                .where(seen(cb, query, sent, of, filter))
                .orderBy(
                        cb.asc(cb.<Integer>selectCase()
                                .when(cb.isNull(sent.get("dueOn")), 1)
                                .otherwise(0)),
                        cb.asc(sent.get("dueOn")),
                        cb.desc(sent.get("id")));
        List<ReferralRow> rows = em.createQuery(query)
                .setFirstResult(page.firstRow())
                .setMaxResults(page.size())
                .getResultStream()
                .map(row -> new ReferralRow((Referral) row[0], (FamilyCase) row[1]))
                .toList();
        trail.listed(
                Referral.KIND,
                filter.query().toString(),
                rows.stream().map(one -> one.sent().id()).toList());
        return rows;
    }
}
