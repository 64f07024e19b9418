package tw.anwang.identity.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.Offices;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.account.WorkingRoles;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;

/** What a change of office must meet before it is asked for. */
@ApplicationScoped
class MoveRules {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    WorkingRoles roles;

    @Inject
    Offices offices;

    @Inject
    Moving moving;

    @Inject
    Clock clock;

    /** @throws RuleBroken {@code identity.move.*}, the first that is not met */
    void check(AccountId person, OfficeId from, OfficeId to, LocalDate day, AccountId successor) {
        LocalDate today = Taipei.today(clock);
        if (from.equals(to) || !offices.livesOn(to, day == null ? today : day)) {
            throw new RuleBroken("identity.move.office");
        }
        if (day == null || day.isBefore(today)) {
            throw new RuleBroken("identity.move.day");
        }
        checkWork(person, from, successor);
        if (isMoving(person, from)) {
            throw new RuleBroken("identity.move.already");
        }
    }

    /** Of those who work in the old office, one goes and another, where something waits, goes on with it. */
    private void checkWork(AccountId person, OfficeId from, AccountId successor) {
        List<Long> working = roles.workingIn(Set.of(from));
        if (!working.contains(person.value())) {
            throw new RuleBroken("identity.move.apart");
        }
        if (successor != null && (successor.equals(person) || !working.contains(successor.value()))) {
            throw new RuleBroken("identity.move.successor");
        }
        moving.refuseWorkWithoutSuccessor(person, successor);
    }

    /** What was asked before an administrator moved the person by hand is over. */
    private boolean isMoving(AccountId person, OfficeId from) {
        return !em.createQuery(
                        "select m from Move m where m.accountId = :person and m.fromOfficeId = :from"
                                + " and m.state in :open",
                        Move.class)
                .setParameter("person", person.value())
                .setParameter("from", from.value())
                .setParameter("open", Set.of(MoveState.ASKED, MoveState.AGREED))
                .getResultList()
                .isEmpty();
    }
}
