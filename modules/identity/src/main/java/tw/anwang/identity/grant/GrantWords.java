package tw.anwang.identity.grant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;

/** Words of grants in the language of the page that is being shown. */
@Named
@RequestScoped
public class GrantWords {
    @Inject
    Kinds kinds;

    @Inject
    GranteeNames names;

    public String kind(String name) {
        return kinds.label(name, locale());
    }

    public String office(OfficeId office) {
        return names.office(office);
    }

    /** Who receives it: the office, or the person. */
    public String grantee(Grant grant) {
        return grant.granteeAccount() == null ? office(grant.granteeOffice()) : person(grant.granteeAccount());
    }

    public String person(AccountId account) {
        return names.people(List.of(account)).getOrDefault(account.value(), "");
    }

    /** The sentence of an obstacle, or an empty text where there is none. */
    public String of(Optional<RuleBroken> obstacle) {
        return obstacle.map(broken -> Sentences.of(broken, locale())).orElse("");
    }

    /** Tells that something was done; outlives the redirect that follows. */
    public void done(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(Sentences.of("identity", key, locale())));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
