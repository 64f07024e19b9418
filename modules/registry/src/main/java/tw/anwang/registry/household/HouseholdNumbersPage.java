package tw.anwang.registry.household;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.anwang.identity.RevealTyped;

/** Numbers of the members of a household. */
@Named
@RequestScoped
public class HouseholdNumbersPage {
    @Inject
    FamilyNumbers numbers;

    @Inject
    RevealTyped why;

    private long id;
    private FamilyNumbers.Found found;

    public void load() {
        getFound();
    }

    /** A pressed button is looked for before the page's parameters are set: then the address alone knows the household. */
    public FamilyNumbers.Found getFound() {
        if (id == 0) {
            String asked = FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .getRequestParameterMap()
                    .getOrDefault("id", "");
            id = asked.matches("\\d{1,18}") ? Long.parseLong(asked) : 0;
        }
        found = found == null ? numbers.of(id) : found;
        return found;
    }

    /** Shows what is masked in this answer, and in no other. */
    public void reveal() {
        found = numbers.revealed(getFound().id(), why);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
