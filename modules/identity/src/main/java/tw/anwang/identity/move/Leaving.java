package tw.anwang.identity.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.People;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.account.AccountRecord;
import tw.anwang.identity.account.Accounts;
import tw.anwang.identity.account.WorkingRoles;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.kernel.RuleBroken;

/** Leaving (離職): the account ends, and what waited for the person goes to a colleague who is named. */
@ApplicationScoped
@Transactional
public class Leaving {
    @Inject
    Accounts accounts;

    @Inject
    Moving moving;

    @Inject
    WorkingRoles roles;

    @Inject
    People people;

    /** What waits for the person, in words. */
    @Permitted(IdentityPermissions.ACCOUNTS)
    public List<String> open(AccountId person, Locale locale) {
        return moving.open(person, locale);
    }

    /** Who could go on: those who work in the same office. */
    @Permitted(IdentityPermissions.ACCOUNTS)
    public List<People.Person> successors(AccountId person) {
        AccountRecord leaving = accounts.record(person);
        return people.byIds(roles.workingIn(Set.of(leaving.office())).stream()
                .filter(id -> id != person.value())
                .toList());
    }

    /** @param successor null where nothing waits; @throws RuleBroken where something does and nobody is named */
    @Permitted(IdentityPermissions.ACCOUNTS)
    public void leave(AccountId person, int version, AccountId successor) {
        moving.refuseWorkWithoutSuccessor(person, successor);
        if (successor != null
                && successors(person).stream().noneMatch(one -> one.id().equals(successor))) {
            throw new RuleBroken("identity.move.successor");
        }
        moving.handOver(person, successor);
        accounts.disable(person, version);
    }
}
