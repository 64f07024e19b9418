package tw.anwang.identity.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.Offices;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Actor;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.MoveEnded;
import tw.anwang.identity.MoveWaits;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.People;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;

/** Changes of office: the person or the head of the new office asks, both sides agree, on the day it is done. */
@ApplicationScoped
@Transactional
@Permitted(Permitted.ANYONE)
public class Moves {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    People people;

    @Inject
    MoveRules rules;

    @Inject
    Offices offices;

    @Inject
    Moving moving;

    @Inject
    Trail trail;

    @Inject
    Event<MoveWaits> waits;

    @Inject
    Event<MoveEnded> ended;

    @Inject
    Clock clock;

    /**
     * @param successor of the old office, or null where nothing waits for the person
     * @throws RuleBroken {@code identity.move.*}
     */
    public long ask(AccountId person, OfficeId to, LocalDate day, AccountId successor) {
        oneAfterTheOther(person);
        Actor me = user.getMe();
        OfficeId from = person(person).office();
        if (user.isDeputizing() || !person.equals(me.id()) && !Move.isSide(me, to)) {
            throw new RuleBroken("identity.move.notYours");
        }
        rules.check(person, from, to, day, successor);
        Move move = new Move(person, from, to, day, successor, me.id());
        em.persist(move);
        em.flush();
        trail.record("askMove", MoveWaits.KIND, move.id(), "account %d, to office %s".formatted(person.value(), to));
        if (!person.equals(me.id())) {
            move.agree(to, me.id());
        }
        goOn(move);
        return move.id();
    }

    /** Before anything is read: who asks for the same person in the same moment then finds what was asked first. */
    private void oneAfterTheOther(AccountId person) {
        em.createNativeQuery("select id from identity_account where id = ?1 for update")
                .setParameter(1, person.value())
                .getResultList();
    }

    /** The side this person can say yes or no for; nothing where none is asked of this person. */
    public List<OfficeId> mySides(Move move) {
        return move.sidesOf(user.getMe());
    }

    /** For every side of this person's. */
    public void agree(long id, int version) {
        Move move = asked(id).atVersion(version);
        mySides(move).forEach(side -> move.agree(side, user.getMe().id()));
        trail.record("agreeMove", MoveWaits.KIND, id, null);
        goOn(move);
    }

    public void refuse(long id, int version, String why) {
        Move move = asked(id).atVersion(version);
        move.refuse(why);
        trail.record("refuseMove", MoveWaits.KIND, id, move.words());
        ended.fire(new MoveEnded(id, move.person(), false, name(move.to()), move.words()));
    }

    private void goOn(Move move) {
        waits.fire(new MoveWaits(move.id(), person(move.person()).name(), move.sides()));
        if (move.state() == MoveState.AGREED && !move.day().isAfter(today())) {
            moving.carryOut(move);
        }
    }

    /** @param asked whether this person is to say yes or no @param successor empty where nobody is named */
    public record Line(Move move, String person, String successor, boolean asked) {}

    /** Those that wait for this person, and the own ones; newest first. */
    public List<Line> lines() {
        List<Move> mine = mine();
        List<Long> named = mine.stream()
                .flatMap(move -> Stream.of(move.person(), move.successor()))
                .filter(Objects::nonNull)
                .map(AccountId::value)
                .distinct()
                .toList();
        Map<AccountId, String> names =
                people.byIds(named).stream().collect(Collectors.toMap(People.Person::id, People.Person::name));
        return mine.stream()
                .map(move -> new Line(
                        move,
                        names.getOrDefault(move.person(), "—"),
                        names.getOrDefault(move.successor(), "—"),
                        !mySides(move).isEmpty()))
                .toList();
    }

    List<Move> mine() {
        Set<Long> sides = user.may(IdentityPermissions.REVIEW_ACCOUNTS)
                ? user.getMe().scope().offices()
                : Set.of(0L);
        return em.createQuery(
                        "select m from Move m where m.accountId = :me or m.fromOfficeId in :sides or m.toOfficeId in :sides"
                                + " order by m.id desc",
                        Move.class)
                .setParameter("me", user.getMe().id().value())
                .setParameter("sides", sides)
                .setMaxResults(50)
                .getResultList();
    }

    private Move asked(long id) {
        Move move = em.find(Move.class, id);
        if (move == null || mySides(move).isEmpty()) {
            throw new NotVisible(MoveWaits.KIND, id);
        }
        return move;
    }

    private String name(OfficeId office) {
        return offices.byId(office).map(one -> one.name()).orElse("");
    }

    private People.Person person(AccountId id) {
        return people.byIds(List.of(id.value())).stream()
                .findFirst()
                .orElseThrow(() -> new NotVisible("identity.account", id.value()));
    }

    private LocalDate today() {
        return Taipei.today(clock);
    }
}
