package tw.anwang.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;

/** Who may give which roles, asked by those who give them in other ways than on an account's page. */
@ApplicationScoped
public class RoleGiving {
    @Inject
    Roles roles;

    /** Why this person cannot give these roles together. */
    public Optional<RuleBroken> whyNotGive(Actor me, Set<String> codes) {
        return new AccountPolicy(roles.apart()).whyNotGive(me, codes);
    }

    /** Whether the role can be given; until this transaction ends nobody retires it. */
    public boolean isGivable(String code) {
        return roles.areGivable(Set.of(code));
    }

    /** The roles this person can give, in the order of pages. */
    public List<String> givable(Actor me) {
        AccountPolicy policy = new AccountPolicy(roles.apart());
        return roles.codes().stream()
                .filter(code -> policy.whyNotGive(me, Set.of(code)).isEmpty())
                .toList();
    }
}
