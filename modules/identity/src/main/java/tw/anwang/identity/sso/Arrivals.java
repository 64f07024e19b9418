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
import tw.anwang.identity.Trail;
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
    Trail trail;

    /** What was taken from a person stays taken, although the person is not let in. @throws Refused */
    @Transactional(dontRollbackOn = Refused.class)
    public Admitted arrive(Shown shown, Instant now) {
        MappedRights rights = rights(shown.groups());
        Optional<AccountId> linked = links.linked(shown);
        AccountId account = linked.or(() -> links.announced(shown)).orElseGet(() -> opened(shown, rights, now));
        Held held = accounts.hold(account, now);
        if (held.over()) {
            throw new Refused(Refusal.CLOSED, who(shown), account, held.office());
        }
        IssuerLink link = links.of(account).orElseThrow();
        if (!link.isBound()) {
            links.bind(account, shown, now);
            trail.atTheDoor("linkIssuer", account, account, held.office(), shown.subject());
        }
        renewed(shown, rights.notBy(account), link, held);
        return accounts.admit(account, now);
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

    private AccountId opened(Shown shown, MappedRights rights, Instant now) {
        if (!settings.opensAccounts()) {
            throw refused(Refusal.UNKNOWN, shown);
        }
        OfficeId office = rights.office().orElseThrow(() -> refused(Refusal.NO_OFFICE, shown));
        Set<String> roles = accounts.givable(rights.roles(office));
        if (roles.isEmpty()) {
            throw refused(Refusal.NO_ROLE, shown);
        }
        if (!accounts.mayStandTogether(roles)) {
            throw refused(Refusal.ROLES_APART, shown);
        }
        AccountId account = accounts.open(shown.person(), shown.name(), shown.email(), office, now);
        links.addOpened(account, shown, now);
        return account;
    }

    private MappedRights rights(Set<String> groups) {
        List<GroupMapping> rows = groups.isEmpty()
                ? List.of()
                : em.createQuery("select m from GroupMapping m where m.group in :groups", GroupMapping.class)
                        .setParameter("groups", groups)
                        .getResultList();
        return new MappedRights(rows);
    }

    private static Refused refused(Refusal why, Shown shown) {
        return new Refused(why, who(shown), new AccountId(0), null);
    }

    /** For the trail: what an administrator needs to announce the person. */
    private static String who(Shown shown) {
        return shown.subject() + " " + shown.person();
    }
}
