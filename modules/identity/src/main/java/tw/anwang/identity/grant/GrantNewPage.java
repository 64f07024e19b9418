package tw.anwang.identity.grant;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.People;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;

/** Asks for a grant of what the own office leads. */
@Named
@ViewScoped
public class GrantNewPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Half a year, as the local rules' internal audit goes (domain.md 5.5). */
    private static final int MONTHS = 6;

    @Inject
    Grants grants;

    @Inject
    Kinds kinds;

    @Inject
    People people;

    @Inject
    GrantWords words;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    private final GrantTyped typed = new GrantTyped();

    public void load() {
        typed.setOwner(user.getMe().office());
        typed.setFrom(Taipei.today(clock));
        typed.setTo(typed.getFrom().plusMonths(MONTHS));
        typed.setReviewOn(typed.getFrom().plusMonths(MONTHS / 2));
    }

    public String save() {
        long id = grants.request(typed.terms(account()));
        words.done("grant.done.REQUEST");
        return "/identity/grant?faces-redirect=true&id=" + id;
    }

    private AccountId account() {
        String name = typed.getPerson();
        return name == null || name.isBlank()
                ? null
                : people.signingInAs(name.strip())
                        .map(People.Person::id)
                        .orElseThrow(() -> new RuleBroken("identity.grant.noSuchPerson", name.strip()));
    }

    public List<String> getKinds() {
        return kinds.names();
    }

    public GrantTyped getTyped() {
        return typed;
    }
}
