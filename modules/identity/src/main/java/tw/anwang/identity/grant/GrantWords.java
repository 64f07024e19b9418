package tw.anwang.identity.grant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.kernel.PageMessages;
import tw.anwang.kernel.RuleBroken;

/** Words of grants in the language of the page that is being shown. */
@Named
@RequestScoped
public class GrantWords {
    @Inject
    Kinds kinds;

    @Inject
    GranteeNames names;

    @Inject
    GrantEnds ends;

    public String kind(String name) {
        return kinds.label(name, PageMessages.locale());
    }

    public String office(OfficeId office) {
        return names.office(office);
    }

    /** Who receives it: the office, or the person. */
    public String grantee(Grant grant) {
        return names.of(grant);
    }

    public String person(AccountId account) {
        return names.people(List.of(account)).getOrDefault(account.value(), "");
    }

    /** What becomes of a grant that nobody reviews. */
    public String getUnreviewed() {
        return PageMessages.of(Optional.of(
                ends.unreviewedDays() > 0
                        ? new RuleBroken("identity.grant.lapses", ends.unreviewedDays())
                        : new RuleBroken("identity.grant.goesOn")));
    }

    /** The sentence of an obstacle, or an empty text where there is none. */
    public String of(Optional<RuleBroken> obstacle) {
        return PageMessages.of(obstacle);
    }

    /** Tells that something was done; outlives the redirect that follows. */
    public void done(String key) {
        PageMessages.doneBeforeRedirect("identity", key);
    }
}
