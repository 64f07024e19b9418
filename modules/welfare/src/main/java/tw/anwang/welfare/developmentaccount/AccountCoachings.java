package tw.anwang.welfare.developmentaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import tw.anwang.desk.TextLength;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.code.Code;
import tw.anwang.welfare.code.Codes;

/** Writes down how families are coached that deposit nothing. */
@ApplicationScoped
public class AccountCoachings {
    /** 其他: said in words. */
    static final String OTHER = "99";

    private static final int OTHER_WORDS = 300;
    private static final int ARRANGED = 1000;

    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    DevelopmentAccounts accounts;

    @Inject
    Codes codes;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** @throws RuleBroken for what is missing, and where nothing has to be coached */
    @Permitted(WelfarePermissions.WORK)
    @Transactional
    public void write(long id, Coached told) {
        DevelopmentAccount of = accounts.held(id);
        AccountRules.whyNotWrite(of, user.getMe()).ifPresent(RuleBroken::refuse);
        LocalDate today = Taipei.today(clock);
        int months = of.monthsWithout(today);
        if (months < accounts.norms(today).coachedFrom()) {
            throw new RuleBroken(
                    "welfare.developmentAccount.notYetCoached",
                    months,
                    accounts.norms(today).coachedFrom());
        }
        if (told.on() == null || told.on().isAfter(today) || told.on().isBefore(of.openedOn())) {
            throw new RuleBroken("welfare.developmentAccount.coachedWhen");
        }
        if (told.reason() == null) {
            throw new RuleBroken("welfare.developmentAccount.whyNothing");
        }
        Code reason = codes.chosen(Code.List.NO_DEPOSIT, told.reason(), today);
        String other = TextLength.atMost(OTHER_WORDS, told.other());
        if (OTHER.equals(reason.code()) && other == null) {
            throw new RuleBroken("welfare.developmentAccount.otherWords");
        }
        String arranged = TextLength.atMost(ARRANGED, told.arranged());
        if (arranged == null) {
            throw new RuleBroken("welfare.developmentAccount.noArranged");
        }
        Coached kept = new Coached(told.on(), reason.code(), other, arranged);
        em.persist(new AccountCoaching(id, kept, reason, months, user.getMe(), today));
        trail.record("coachFamily", DevelopmentAccount.KIND.name(), id, null);
    }

    /** Of an account that somebody read, the latest first. */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public List<AccountCoaching> of(DevelopmentAccount read) {
        return em.createQuery(
                        "select c from AccountCoaching c where c.accountId = :id order by c.heldOn desc, c.id desc",
                        AccountCoaching.class)
                .setParameter("id", read.id())
                .getResultList();
    }
}
