package tw.anwang.desk.key;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.anwang.desk.Jobs;
import tw.anwang.kernel.Sentences;

/** {@code /desk/keys.xhtml}: which key may go. */
@Named
@RequestScoped
public class KeysPage {
    @Inject
    Keys keys;

    @Inject
    Jobs jobs;

    private List<KeyUse> uses;

    public List<KeyUse> getUses() {
        if (uses == null) {
            uses = keys.uses();
        }
        return uses;
    }

    /** Whether something waits to be hidden anew. */
    public boolean isDue() {
        return getUses().stream()
                .anyMatch(use -> use.state().equals("old") || use.state().equals("open"));
    }

    public String renew() {
        String title = Sentences.of(
                "desk",
                "keys.job",
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
        return "/desk/job?faces-redirect=true&id=" + jobs.start(KeyRenewalWork.KIND, title, "");
    }
}
