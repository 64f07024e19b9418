package tw.anwang.intake.decider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.directory.Remit;
import tw.anwang.identity.Actor;
import tw.anwang.identity.Addressees;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.People;
import tw.anwang.identity.People.Person;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.intake.IntakePermissions;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;
import tw.anwang.kernel.Taipei;

/** Who decides disputes: the leading office of a county names a person of it from day to day, its own county's alone. */
@ApplicationScoped
@Transactional
public class Deciders {
    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    Offices offices;

    @Inject
    People people;

    @Inject
    Addressees addressees;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** The office that decides in that county, or null. The caller has asked for right and scope. */
    public OfficeId officeOf(String county) {
        Decider decider = em.find(Decider.class, county);
        return decider == null ? null : decider.office();
    }

    /**
     * Why the person of that office does not decide: another was named for today. Where none is, or who was may no
     * longer decide, everybody of the office with the right does. The caller has asked for right and scope.
     */
    public Optional<RuleBroken> whyNot(String county, Actor me) {
        List<NamedDecider> holding =
                named(county).stream().filter(one -> one.holdsOn(today())).toList();
        if (holding.stream().flatMap(one -> one.people().stream()).anyMatch(me::isOrActsFor)) {
            return Optional.empty();
        }
        return holding.stream()
                .filter(one -> addressees.having(IntakePermissions.CHECK, one.office()).stream()
                        .anyMatch(one.people()::contains))
                .findFirst()
                .map(one -> new RuleBroken("intake.decider.another", one.named()));
    }

    /** Everybody the own county named, the latest first. */
    @Permitted(IntakePermissions.DECIDERS)
    public List<DeciderRow> history() {
        return leading()
                .map(office -> named(office.countyCode()).stream()
                        .map(one -> one.asRecord(today()))
                        .toList())
                .orElse(List.of());
    }

    /** The office that decides in the own county; empty outside of counties. */
    @Permitted(IntakePermissions.DECIDERS)
    public Optional<OfficeRef> leading() {
        String county =
                offices.byId(user.getMe().office()).map(OfficeRef::countyCode).orElse(null);
        if (county == null) {
            return Optional.empty();
        }
        OfficeId named = officeOf(county);
        return named == null ? offices.inCounty(county, Remit.SOCIAL, today()) : offices.byId(named);
    }

    /** Why the person names nobody: the heads of the office that decides do. */
    @Permitted(IntakePermissions.DECIDERS)
    public Optional<RuleBroken> whyNotName() {
        return leading().filter(office -> user.getMe().actsFor(office.id())).isPresent()
                ? Optional.empty()
                : Optional.of(new RuleBroken("intake.decider.notLeading"));
    }

    /** People of that office who may decide. */
    @Permitted(IntakePermissions.DECIDERS)
    public List<Person> candidates() {
        return leading()
                .map(office -> people.byIds(addressees.having(IntakePermissions.CHECK, office.id()).stream()
                        .map(account -> account.value())
                        .toList()))
                .orElse(List.of());
    }

    /** Whoever decides without end until then ends the day before. @param seen the latest naming that was looked at, or 0 */
    @Permitted(IntakePermissions.DECIDERS)
    public long name(NewDecider told, long seen) {
        whyNotName().ifPresent(RuleBroken::refuse);
        told.whyNot(today()).ifPresent(RuleBroken::refuse);
        List<Person> candidates = candidates();
        Person person = among(candidates, told.person());
        Person deputy = told.deputy() == null ? null : among(candidates, told.deputy());
        OfficeRef office = leading().orElseThrow();
        oneAtATime(office);
        List<NamedDecider> before = naming(office.countyCode())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE) // what somebody committed while this one waited
                .getResultList();
        if (before.stream().mapToLong(NamedDecider::id).max().orElse(0) != seen) {
            throw new RuleBroken("intake.decider.changed");
        }
        before.stream().filter(one -> one.meets(told)).forEach(one -> giveWay(one, told));
        NamedDecider named = new NamedDecider(office.countyCode(), person, deputy, told, user.getMe(), clock.instant());
        em.persist(named);
        em.flush();
        String words = MessageFormat.format(
                Sentences.of("intake", "decider.inWords", Locale.TAIWAN), named.named(), RocDate.format(told.from()));
        trail.record("nameDecider", NamedDecider.KIND, named.id(), words);
        return named.id();
    }

    private static void giveWay(NamedDecider one, NewDecider told) {
        DeciderRow row = one.asRecord(told.from());
        if (row.validTo() != null || !one.holdsOn(told.from().minusDays(1))) {
            throw new RuleBroken("intake.decider.clash", row.name(), RocDate.format(row.validFrom()));
        }
        one.endOn(told.from().minusDays(1));
    }

    private static Person among(List<Person> candidates, long id) {
        return candidates.stream()
                .filter(one -> one.id().value() == id)
                .findFirst()
                .orElseThrow(() -> new RuleBroken("intake.decider.mayNot"));
    }

    /** The county's row is written once, and locks its namings. */
    private void oneAtATime(OfficeRef office) {
        if (em.find(Decider.class, office.countyCode(), LockModeType.PESSIMISTIC_WRITE) == null) {
            em.persist(new Decider(office.countyCode(), office.id()));
            em.flush();
        }
    }

    /** Today is the last day; one that has not begun is taken back. @param version the one that was looked at */
    @Permitted(IntakePermissions.DECIDERS)
    public void end(long id, int version) {
        whyNotName().ifPresent(RuleBroken::refuse);
        NamedDecider one = named(leading().orElseThrow().countyCode()).stream()
                .filter(named -> named.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotVisible(NamedDecider.KIND, id));
        em.refresh(one, LockModeType.PESSIMISTIC_WRITE);
        if (one.version() != version || !one.asRecord(today()).isEndable()) {
            throw new RuleBroken("intake.decider.changed");
        }
        if (one.begins(today())) {
            em.remove(one);
        } else {
            one.endOn(today());
        }
        trail.record("endDecider", NamedDecider.KIND, id, one.named());
    }

    private List<NamedDecider> named(String county) {
        return naming(county).getResultList();
    }

    private TypedQuery<NamedDecider> naming(String county) {
        return em.createQuery(
                        "select d from NamedDecider d where d.countyCode = :county order by d.validFrom desc, d.id desc",
                        NamedDecider.class)
                .setParameter("county", county);
    }

    private LocalDate today() {
        return Taipei.today(clock);
    }
}
