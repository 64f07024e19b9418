package tw.anwang.identity.move;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.People;
import tw.anwang.kernel.PageMessages;

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
        PageMessages.doneBeforeRedirect("identity", "leaving.done");
        return "/identity/account?faces-redirect=true&id=" + person;
    }

    public List<String> open(long person) {
        if (open == null) {
            open = leaving.open(new AccountId(person), PageMessages.locale());
        }
        return open;
    }

    public List<People.Person> successors(long person) {
        return open(person).isEmpty() ? List.of() : leaving.successors(new AccountId(person));
    }

    public Long getSuccessor() {
        return successor;
    }

    public void setSuccessor(Long successor) {
        this.successor = successor;
    }
}
