package tw.anwang.identity.application;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import tw.anwang.identity.account.Accounts;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;

/** An administrator opens the account that was applied for, or says why not. */
@Named
@ViewScoped
public class ApplicationPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    DecidedApplications decided;

    @Inject
    Accounts accounts;

    private long id;
    private int version;
    private String signInName;
    private String role;
    private String words;
    private transient Application read;
    private transient String obstacle;
    private transient List<String> roles;
    private transient Accounts.Opened opened;

    public void load() {
        version = getRead().version();
        role = getRead().role();
    }

    public void approve() {
        opened = decided.approve(id, version, signInName, role);
        done("application.approved");
    }

    public void refuse() {
        decided.refuse(id, version, words);
        done("application.refused");
    }

    private void done(String key) {
        read = null;
        obstacle = null;
        load();
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(Sentences.of("identity", key, locale())));
    }

    public String getObstacle() {
        if (obstacle == null) {
            obstacle = decided.whyNotApprove(id)
                    .map((RuleBroken why) -> Sentences.of(why, locale()))
                    .orElse("");
        }
        return obstacle;
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public List<String> getRoles() {
        if (roles == null) {
            roles = accounts.rolesFor(List.of());
        }
        return roles;
    }

    public Application getRead() {
        if (read == null) {
            read = decided.atAdministrator(id);
        }
        return read;
    }

    public Accounts.Opened getOpened() {
        return opened;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getSignInName() {
        return signInName;
    }

    public void setSignInName(String signInName) {
        this.signInName = signInName;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
