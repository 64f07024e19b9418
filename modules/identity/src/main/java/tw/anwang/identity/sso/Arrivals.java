package tw.anwang.identity.sso;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.account.ArrivingAccounts;
import tw.anwang.identity.account.ArrivingAccounts.Admitted;
import tw.anwang.identity.account.ArrivingAccounts.Held;
import tw.anwang.identity.account.ArrivingAccounts.Outcome;

/**
 * Whose account somebody is whom the issuer vouches for: the linked one, the announced one, or, where the setting says
 * so and the groups tell office and role, a new one. Then the roles are made what the groups say today.
 */
@ApplicationScoped
class Arrivals {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    IssuerSettings settings;

    @Inject
    IssuerLinks links;

    @Inject
    ArrivingAccounts accounts;

    @Inject
    FirstBinding binding;

    /** @param proven whether the issuer's second factor may stand for the account's own */
    record Arrival(Admitted admitted, boolean proven) {}

    /** What was taken from a person stays taken, although the person is not let in. @throws Refused */
    @Transactional(dontRollbackOn = Refused.class)
    public Arrival arrive(Shown shown, Instant now) {
        List<GroupMapping> named = named(shown.groups());
        MappedRights rights = MappedRights.of(named);
        Optional<AccountId> linked = links.linked(shown);
        AccountId account = linked.or(() -> links.announced(shown)).orElseGet(() -> opened(shown, named, now));
        Held held = accounts.hold(account, now);
        if (held.over()) {
            throw new Refused(Refusal.CLOSED, who(shown), account, held.office());
        }
        IssuerLink link = links.of(account).orElseThrow();
        boolean proven = link.isBound() ? link.proven() : binding.bind(held, link, shown, now);
        renewed(shown, rights.notBy(account), link, held);
        return new Arrival(accounts.admit(account, now), proven);
    }

    /** The office follows the groups where they gave it; the office of an account opened by hand is changed by hand. */
    private void renewed(Shown shown, MappedRights rights, IssuerLink link, Held held) {
        OfficeId office = link.openedByArrival() ? rights.office().orElse(held.office()) : held.office();
        Outcome outcome = accounts.renew(held.id(), office, accounts.givable(rights.roles(office)));
        if (outcome != Outcome.GOOD) {
            Refusal why = outcome == Outcome.NONE ? Refusal.NO_ROLE : Refusal.ROLES_APART;
            throw new Refused(why, who(shown), held.id(), office);
        }
    }

    private AccountId opened(Shown shown, List<GroupMapping> named, Instant now) {
        if (!settings.opensAccounts()) {
            throw refused(Refusal.UNKNOWN, shown, List.of());
        }
        MappedRights rights = MappedRights.of(named);
        Refusal nowhere = rights.isDivided() ? Refusal.SEVERAL_OFFICES : Refusal.NO_OFFICE;
        OfficeId office = rights.office().orElseThrow(() -> refused(nowhere, shown, named));
        Set<String> roles = accounts.givable(rights.roles(office));
        if (roles.isEmpty() || !accounts.mayStandTogether(roles)) {
            throw refused(roles.isEmpty() ? Refusal.NO_ROLE : Refusal.ROLES_APART, shown, named);
        }
        AccountId account = accounts.open(shown.person(), shown.name(), shown.email(), office, now);
        links.addOpened(account, shown, now);
        return account;
    }

    private List<GroupMapping> named(Set<String> groups) {
        return groups.isEmpty()
                ? List.of()
                : em.createQuery("select m from GroupMapping m where m.group in :groups", GroupMapping.class)
                        .setParameter("groups", groups)
                        .getResultList();
    }

    /** @param named lines that led to it, for the trail: those who map have to find out which one is wrong */
    private static Refused refused(Refusal why, Shown shown, List<GroupMapping> named) {
        String lines = named.isEmpty() ? "" : " (" + MappedRights.words(named) + ")";
        return new Refused(why, who(shown) + lines, new AccountId(0), null);
    }

    /** For the trail: what an administrator needs to announce the person. */
    private static String who(Shown shown) {
        return shown.subject() + " " + shown.person();
    }
}
