package tw.anwang.registry.household;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.anwang.identity.RevealTyped;

/** Addresses and contacts of one member. */
@Named
@RequestScoped
public class WhereaboutsPage {
    @Inject
    Whereabouts whereabouts;

    @Inject
    RevealTyped why;

    private long member;
    private Whereabouts.Found found;

    public void load() {
        getFound();
    }

    /** A pressed button is looked for before the page's parameters are set: then the address alone knows the member. */
    public Whereabouts.Found getFound() {
        if (member == 0) {
            String asked = FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .getRequestParameterMap()
                    .getOrDefault("member", "");
            member = asked.matches("\\d{1,18}") ? Long.parseLong(asked) : 0;
        }
        found = found == null ? whereabouts.of(member) : found;
        return found;
    }

    /** Shows what is masked in this answer, and in no other. */
    public void reveal() {
        found = whereabouts.revealed(getFound().member(), why);
    }

    public long getMember() {
        return member;
    }

    public void setMember(long member) {
        this.member = member;
    }
}
