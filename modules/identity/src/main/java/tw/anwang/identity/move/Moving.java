package tw.anwang.identity.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.MoveEnded;
import tw.anwang.identity.OpenWork;
import tw.anwang.identity.Trail;
import tw.anwang.identity.account.Relocation;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;

/** Carries out what was agreed, on its day; also for the clock, which has no rights. */
@ApplicationScoped
public class Moving {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    Relocation relocation;

    @Inject
    Offices offices;

    @Inject
    Instance<OpenWork> work;

    @Inject
    Trail trail;

    @Inject
    Event<MoveEnded> ended;

    @Inject
    Clock clock;

    /** What waits for an account, in words. */
    public List<String> open(AccountId account, Locale locale) {
        return work.isResolvable() ? work.get().of(account, locale) : List.of();
    }

    /** @throws RuleBroken {@code identity.move.openWork} where something waits and nobody is named */
    void refuseWorkWithoutSuccessor(AccountId person, AccountId successor) {
        int open = open(person, Locale.TAIWAN).size();
        if (successor == null && open > 0) {
            throw new RuleBroken("identity.move.openWork", open);
        }
    }

    /** From now on the person sees what the new office sees; what waited goes to the successor. */
    void carryOut(Move move) {
        String name = offices.byId(move.to()).map(OfficeRef::name).orElse("");
        if (relocation.move(move.person(), move.from(), move.to())) {
            handOver(move.person(), move.successor());
            move.done();
            ended.fire(new MoveEnded(move.id(), move.person(), true, name, ""));
        } else {
            // disabled, or moved by hand since: nothing to do any more
            move.refuse("-");
            ended.fire(new MoveEnded(move.id(), move.person(), false, name, move.words()));
        }
    }

    void handOver(AccountId from, AccountId to) {
        if (to != null && work.isResolvable()) {
            work.get().handOver(from, to);
            trail.record("handOverWork", "identity.account", from.value(), "to account " + to.value());
        }
    }

    /** Those whose day has come; and those whose person was moved by hand before both sides had agreed. */
    @Transactional
    public void sweep() {
        em.createQuery(
                        "select m from Move m where m.state = :asked and not exists (select a from Account a"
                                + " where a.id = m.accountId and a.officeId = m.fromOfficeId and a.disabledAt is null)",
                        Move.class)
                .setParameter("asked", MoveState.ASKED)
                .getResultList()
                .forEach(this::carryOut);
        em.createQuery("select m from Move m where m.state = :agreed and m.onDay <= :today", Move.class)
                .setParameter("agreed", MoveState.AGREED)
                .setParameter("today", Taipei.today(clock))
                .getResultList()
                .forEach(this::carryOut);
    }
}
