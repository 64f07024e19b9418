package tw.anwang.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.identity.roster.RosterKind;
import tw.anwang.identity.roster.Rosters;
import tw.anwang.kernel.RuleBroken;

/**
 * Codes for the accounts that a list added and whose persons have set no password yet. They are made when they are
 * shown and stored nowhere: shown again, they are others, and those before are good no more.
 */
@ApplicationScoped
public class RosterCodes {
    private static final int AT_ONCE = 500;

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    Rosters rosters;

    @Inject
    Accounts accounts;

    @Inject
    ResetCodes codes;

    @Inject
    Offices offices;

    /** One line of the list that is handed over. */
    public record HandedOver(String signInName, String name, String office, String code) implements Serializable {}

    /** How many wait for their first password. */
    @Permitted(IdentityPermissions.ACCOUNTS)
    @Transactional
    public int waiting(long roster) {
        return newcomers(roster).size();
    }

    @Permitted(IdentityPermissions.ACCOUNTS)
    public int hours() {
        return codes.hours();
    }

    /** @throws RuleBroken {@code identity.roster.noCodes} where every new person has a password */
    @Permitted(IdentityPermissions.ACCOUNTS)
    @Transactional
    public List<HandedOver> issue(long roster) {
        AccountRules rules = accounts.rules();
        List<Account> newcomers = newcomers(roster).stream()
                .filter(one -> rules.reached().test(one.officeId()))
                .filter(one -> rules.whyNotChange(one.asRecord()).isEmpty())
                .toList();
        if (newcomers.isEmpty()) {
            throw new RuleBroken("identity.roster.noCodes");
        }
        Map<Long, String> issued = new HashMap<>();
        for (int from = 0; from < newcomers.size(); from += AT_ONCE) {
            issued.putAll(codes.issueFirst(newcomers.subList(from, Math.min(newcomers.size(), from + AT_ONCE))));
        }
        Map<OfficeId, OfficeRef> names = offices.byIds(
                newcomers.stream().map(Account::officeId).distinct().toList());
        return newcomers.stream()
                .map(one -> new HandedOver(
                        one.signInName(),
                        one.asRecord().name(),
                        names.get(one.officeId()).name(),
                        issued.get(one.id().value())))
                .toList();
    }

    private List<Account> newcomers(long roster) {
        List<Long> added = rosters.added(RosterKind.ACCOUNTS, roster);
        List<Account> newcomers = new ArrayList<>();
        for (int from = 0; from < added.size(); from += AT_ONCE) {
            newcomers.addAll(em.createQuery(
                            "select distinct a from Account a left join fetch a.roles where a.id in :ids"
                                    + " and a.password.hash is null and a.disabledAt is null order by a.officeId, a.name",
                            Account.class)
                    .setParameter("ids", added.subList(from, Math.min(added.size(), from + AT_ONCE)))
                    .getResultList());
        }
        return newcomers;
    }
}
