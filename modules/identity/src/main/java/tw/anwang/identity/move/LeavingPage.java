package tw.anwang.identity.move;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.People;
import tw.anwang.kernel.Sentences;

/** On the page of an account: the person leaves, somebody goes on. */
@Named
@RequestScoped
public class LeavingPage {
    @Inject
    Leaving leaving;

    private Long successor;
    private List<String> open;

    public String leave(long person, int version) {
        leaving.leave(new AccountId(person), version, successor == null ? null : new AccountId(successor));
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(Sentences.of("identity", "leaving.done", locale())));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/identity/account?faces-redirect=true&id=" + person;
    }

    public List<String> open(long person) {
        if (open == null) {
            open = leaving.open(new AccountId(person), locale());
        }
        return open;
    }

    public List<People.Person> successors(long person) {
        return open(person).isEmpty() ? List.of() : leaving.successors(new AccountId(person));
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public Long getSuccessor() {
        return successor;
    }

    public void setSuccessor(Long successor) {
        this.successor = successor;
    }
}
