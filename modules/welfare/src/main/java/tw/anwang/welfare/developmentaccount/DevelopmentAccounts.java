package tw.anwang.welfare.developmentaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tw.anwang.desk.TextLength;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.Families;
import tw.anwang.registry.FamilyMember;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.SeenFamilies;
import tw.anwang.registry.SeenFamily;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.norm.Norms;

/** Opens and closes accounts, and finds the one that somebody works on, within what the person sees. */
@ApplicationScoped
public class DevelopmentAccounts {
    private static final int WHY = 1000;

    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    SeenFamilies seenFamilies;

    @Inject
    Families families;

    @Inject
    Norms norms;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** For a member of a household that the person sees; the own office looks after it. @return its id */
    @Permitted(WelfarePermissions.WORK)
    @Transactional
    public long open(HouseholdId household, NewAccount asked) {
        SeenFamily family = seenFamilies.byId(household);
        FamilyMember holder = family.members().stream()
                .filter(one -> asked.person() != null && one.person().value() == asked.person())
                .findFirst()
                .orElse(null);
        LocalDate today = Taipei.today(clock);
        AccountNorms law = norms(today);
        AccountRules.whyNotOpen(holder, asked, law, today).ifPresent(RuleBroken::refuse);
        if (isOpenFor(holder.person())) {
            throw new RuleBroken("welfare.developmentAccount.already");
        }
        DevelopmentAccount opened = new DevelopmentAccount(family, holder, asked, law, user.getMe(), today);
        em.persist(opened);
        em.flush();
        em.persist(new DevelopmentAccountParty(opened));
        trail.record("openAccount", DevelopmentAccount.KIND.name(), opened.id(), null);
        return opened.id();
    }

    /** Whoever looks after it: there is one for a person at a time. */
    private boolean isOpenFor(PersonId person) {
        return !em.createQuery(
                        "select a.id from DevelopmentAccount a where a.personId = :person and a.closed.day is null",
                        Long.class)
                .setParameter("person", person.value())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** @param version that was read */
    @Permitted(WelfarePermissions.WORK)
    @Transactional
    public void close(long id, int version, ClosedHow how, String why) {
        DevelopmentAccount of = held(id);
        AccountRules.whyNotWrite(of, user.getMe()).ifPresent(RuleBroken::refuse);
        if (of.version() != version) {
            throw new OptimisticLockException();
        }
        LocalDate today = Taipei.today(clock);
        AccountRules.whyNotClose(of, how, why, today).ifPresent(RuleBroken::refuse);
        of.close(new AccountClosed(today, how, TextLength.atMost(WHY, why), user.getMe()));
        trail.record("closeAccount", DevelopmentAccount.KIND.name(), id, null);
    }

    /** What the law says that day. */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public AccountNorms norms(LocalDate day) {
        return new AccountNorms(norms.on(day));
    }

    /** @throws NotVisible where the person does not see it */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public DevelopmentAccount byId(long id) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<DevelopmentAccount> query = cb.createQuery(DevelopmentAccount.class);
        Root<DevelopmentAccount> found = query.from(DevelopmentAccount.class);
        query.where(
                cb.equal(found.get("id"), id),
                ScopeCriteria.visible(user.getMe().scope(), DevelopmentAccount.KIND, cb, query, found));
        return em.createQuery(query)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotVisible(DevelopmentAccount.KIND.name(), id));
    }

    /** The same, for a page that shows of it: who reads it stands in the trail. */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public DevelopmentAccount read(long id) {
        DevelopmentAccount found = byId(id);
        trail.record("read", DevelopmentAccount.KIND.name(), id, null);
        return found;
    }

    /** Held until the transaction ends. */
    @Permitted(WelfarePermissions.READ)
    @Transactional(TxType.MANDATORY)
    public DevelopmentAccount held(long id) {
        DevelopmentAccount found = byId(id);
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    /** Names of the holders, as the person may read them. */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public Map<PersonId, String> holders(List<DevelopmentAccount> read) {
        return families.names(read.stream().map(DevelopmentAccount::person).toList());
    }

    /** The household of whom an account may be opened for; who reads it stands in the trail. */
    @Permitted(WelfarePermissions.WORK)
    @Transactional
    public SeenFamily family(HouseholdId household) {
        return seenFamilies.byId(household);
    }
}
