package tw.anwang.identity.deputy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.DeputyEnded;
import tw.anwang.identity.DeputyNamed;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.People;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.identity.account.WorkingRoles;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.kernel.Period;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;

/** Who acts for whom: a person names a colleague, or the head does it for both. */
@ApplicationScoped
@Transactional
@Permitted(Permitted.ANYONE)
public class Deputies {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    People people;

    @Inject
    WorkingRoles roles;

    @Inject
    Trail trail;

    @Inject
    Event<DeputyNamed> named;

    @Inject
    Event<DeputyEnded> ended;

    @Inject
    Clock clock;

    /** Most days for which one may be named at once: who is away for longer is replaced. */
    @Inject
    @ConfigProperty(name = "app.deputy.days", defaultValue = "92")
    int mostDays;

    /**
     * What the page shows, read once.
     *
     * @param represented whom this person may name deputies for: the own account, as head those of the offices
     * @param colleagues who could act for them
     * @param open times that are not over
     */
    public record Board(List<People.Person> represented, List<People.Person> colleagues, List<Deputizing> open) {}

    public Board board() {
        List<People.Person> represented = represented();
        List<People.Person> colleagues = user.may(IdentityPermissions.REVIEW_ACCOUNTS)
                ? represented
                : people.byIds(roles.workingIn(Set.of(user.getMe().office())));
        return new Board(represented, colleagues, open(represented));
    }

    List<People.Person> represented() {
        List<Long> accounts = user.may(IdentityPermissions.REVIEW_ACCOUNTS)
                ? roles.workingIn(user.getMe().scope().offices().stream()
                        .map(OfficeId::new)
                        .collect(Collectors.toSet()))
                : List.of(user.getMe().id().value());
        return people.byIds(accounts);
    }

    /** Times in which this person is represented or acts, and as head those of the offices. */
    private List<Deputizing> open(List<People.Person> represented) {
        List<Long> mine = represented.stream().map(one -> one.id().value()).toList();
        return new DeputyTimes(em).openOn(today(), mine, user.getMe().id());
    }

    /** @throws RuleBroken {@code identity.deputy.*} where that colleague cannot act for that person then */
    public long name(AccountId person, AccountId deputy, Period days) {
        whyNotName(person, deputy, days).ifPresent(RuleBroken::refuse);
        Deputizing deputizing =
                new Deputizing(person, deputy, days, user.getMe().id());
        em.persist(deputizing);
        em.flush();
        trail.record(
                "nameDeputy",
                DeputyNamed.KIND,
                deputizing.id(),
                "person %d, deputy %d".formatted(person.value(), deputy.value()));
        named.fire(new DeputyNamed(
                deputizing.id(),
                person,
                person(person).name(),
                deputy,
                person(deputy).name(),
                days.from(),
                days.to()));
        return deputizing.id();
    }

    /** Why not, before anything is written. */
    public Optional<RuleBroken> whyNotName(AccountId person, AccountId deputy, Period days) {
        boolean mine = person.equals(user.getMe().id());
        boolean asHead = user.may(IdentityPermissions.REVIEW_ACCOUNTS)
                && user.getMe().actsFor(person(person).office());
        if (user.isDeputizing()) {
            return Optional.of(new RuleBroken("identity.deputy.chain"));
        }
        if (!mine && !asHead) {
            throw new NotVisible("identity.account", person.value());
        }
        if (person.equals(deputy)) {
            return Optional.of(new RuleBroken("identity.deputy.self"));
        }
        // a head would take what somebody of the office sees: nobody grants rights to themselves
        if (!mine && deputy.equals(user.getMe().id())) {
            return Optional.of(new RuleBroken("identity.deputy.ownFavour"));
        }
        if (!person(person).office().equals(person(deputy).office())) {
            return Optional.of(new RuleBroken("identity.deputy.otherOffice"));
        }
        if (days.to() == null
                || days.to().isBefore(today())
                || days.from().plusDays(mostDays).isBefore(days.to())) {
            return Optional.of(new RuleBroken("identity.deputy.days", mostDays));
        }
        List<Long> working = roles.workingIn(Set.of(person(person).office()));
        if (!working.contains(person.value()) || !working.contains(deputy.value())) {
            return Optional.of(new RuleBroken("identity.deputy.apart"));
        }
        if (roles.needSecondFactor(person) && !roles.needSecondFactor(deputy)) {
            return Optional.of(new RuleBroken("identity.deputy.factor"));
        }
        return meets(person, deputy, days);
    }

    /** One deputy at a time, and no deputy of a deputy. */
    private Optional<RuleBroken> meets(AccountId person, AccountId deputy, Period days) {
        return new DeputyTimes(em)
                .meeting(days, person, deputy).stream()
                        .findFirst()
                        .map(other -> other.person().equals(person)
                                ? new RuleBroken("identity.deputy.already", other.from(), other.to())
                                : new RuleBroken("identity.deputy.chain"));
    }

    /** Ends it now; the person, the deputy and the head may. */
    public void end(long id) {
        Deputizing deputizing = open(represented()).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotVisible(DeputyNamed.KIND, id));
        deputizing.end(clock.instant());
        trail.record("endDeputy", DeputyNamed.KIND, id, null);
        ended.fire(new DeputyEnded(deputizing.id()));
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
