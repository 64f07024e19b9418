package tw.anwang.identity.account;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;

/**
 * What this administrator may write of accounts, by hand or by a list: one set of rules, read once for many accounts.
 *
 * @param givable whether all of these roles are there and not retired
 * @param reached whether accounts of that office are the administrator's
 */
record AccountRules(
        Actor me, AccountPolicy policy, Predicate<Set<String>> givable, Predicate<OfficeId> reached, LocalDate today) {
    /** Why an account that lies within reach cannot be changed by this person. */
    Optional<RuleBroken> whyNotChange(AccountRecord account) {
        return policy.whyNotChange(me, account.id(), account.roles());
    }

    /** @throws RuleBroken where this person cannot give an account these roles, this office or this last day */
    void check(AccountDetails details) {
        policy.whyNotGive(me, details.roles()).ifPresent(RuleBroken::refuse);
        if (!givable.test(details.roles())) {
            throw new RuleBroken("identity.account.roleRetired");
        }
        if (!reached.test(details.office())) {
            throw new RuleBroken("identity.account.otherCounty");
        }
        if (details.endsOn() != null && details.endsOn().isBefore(today)) {
            throw new RuleBroken("identity.account.endedBefore", details.endsOn());
        }
    }
}
