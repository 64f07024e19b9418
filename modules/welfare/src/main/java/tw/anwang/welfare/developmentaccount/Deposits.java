package tw.anwang.welfare.developmentaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import tw.anwang.desk.TextLength;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.welfare.WelfarePermissions;

/** Writes deposits down, one a month, and corrects them. */
@ApplicationScoped
public class Deposits {
    private static final int WHY = 300;

    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    DevelopmentAccounts accounts;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** @throws RuleBroken for a month that cannot be, stands there already, or is beyond the most of a year */
    @Permitted(WelfarePermissions.WORK)
    @Transactional
    public void enter(long id, YearMonth month, Integer amount) {
        DevelopmentAccount of = accounts.held(id);
        AccountRules.whyNotWrite(of, user.getMe()).ifPresent(RuleBroken::refuse);
        LocalDate today = Taipei.today(clock);
        AccountRules.whyNotMonth(of, month, today).ifPresent(RuleBroken::refuse);
        if (amount == null || amount <= 0) {
            throw new RuleBroken("welfare.developmentAccount.noAmount");
        }
        List<Deposit> all = of(id);
        all.stream().filter(one -> one.month().equals(month)).findFirst().ifPresent(there -> {
            throw new RuleBroken("welfare.developmentAccount.twice", there.monthWords(), there.amount());
        });
        AccountNorms law = accounts.norms(month.atDay(1));
        AccountRules.whyNotSum(amount, others(all, month), law).ifPresent(RuleBroken::refuse);
        em.persist(new Deposit(id, month, amount, law.added(amount), user.getMe(), today));
        em.flush();
        of.paidUntil(last(id));
        trail.record("enterDeposit", DevelopmentAccount.KIND.name(), id, AccountMonth.written(month) + " " + amount);
    }

    private static long others(List<Deposit> all, YearMonth month) {
        return all.stream()
                .filter(one ->
                        one.month().getYear() == month.getYear() && !one.month().equals(month))
                .mapToLong(Deposit::amount)
                .sum();
    }

    private YearMonth last(long id) {
        return of(id).stream()
                .filter(one -> one.amount() > 0)
                .map(Deposit::month)
                .max(YearMonth::compareTo)
                .orElse(null);
    }

    /** All of a month at once: all of them or none. @param amounts by account */
    @Permitted(WelfarePermissions.WORK)
    @Transactional
    public void enterAll(YearMonth month, Map<Long, Integer> amounts) {
        if (amounts.isEmpty()) {
            throw new RuleBroken("welfare.developmentAccount.nothingTicked");
        }
        amounts.keySet().stream().sorted().forEach(id -> enter(id, month, amounts.get(id)));
    }

    /** Another amount, or none, instead of what stands there. @param version that was read */
    @Permitted(WelfarePermissions.WORK)
    @Transactional
    public void correct(long deposit, int version, Integer amount, String why) {
        DevelopmentAccount of = accounts.held(byId(deposit).accountId());
        AccountRules.whyNotWrite(of, user.getMe()).ifPresent(RuleBroken::refuse);
        Deposit there = byId(deposit);
        em.refresh(there);
        if (there.version() != version) {
            throw new OptimisticLockException();
        }
        if (amount == null || amount < 0) {
            throw new RuleBroken("welfare.developmentAccount.noAmount");
        }
        String said = TextLength.atMost(WHY, why);
        if (said == null) {
            throw new RuleBroken("welfare.developmentAccount.whyCorrected");
        }
        AccountNorms law = accounts.norms(there.month().atDay(1));
        AccountRules.whyNotSum(amount, others(of(of.id()), there.month()), law).ifPresent(RuleBroken::refuse);
        String what = there.monthWords() + " " + there.amount() + " → " + amount;
        there.correct(amount, law.added(amount), said, user.getMe(), Taipei.today(clock));
        em.flush();
        of.paidUntil(last(of.id()));
        trail.record("correctDeposit", DevelopmentAccount.KIND.name(), of.id(), what);
    }

    /** @throws NotVisible where the person does not see its account */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public Deposit byId(long deposit) {
        Deposit found = em.find(Deposit.class, deposit);
        if (found == null) {
            throw new NotVisible("welfare.deposit", deposit);
        }
        accounts.byId(found.accountId());
        return found;
    }

    /** Of an account that somebody sees, the latest month first. */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public List<Deposit> of(long account) {
        return em.createQuery(
                        "select d from Deposit d where d.accountId = :id order by d.depositedFor desc", Deposit.class)
                .setParameter("id", account)
                .getResultList();
    }
}
