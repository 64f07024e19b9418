package tw.anwang.identity.application;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import tw.anwang.identity.account.Accounts;
import tw.anwang.kernel.RuleBroken;

/** An administrator opens the account that was applied for, or says why not. */
@Named
@ViewScoped
public class ApplicationPage extends DecisionPage {
    private static final long serialVersionUID = 1L;

    @Inject
    Accounts accounts;

    private String signInName;
    private String role;
    private transient List<String> roles;
    private transient Accounts.Opened opened;

    @Override
    public void load() {
        super.load();
        role = getRead().role();
    }

    public void approve() {
        opened = decided.approve(getId(), version(), signInName, role);
        done("application.approved");
    }

    public void refuse() {
        decided.refuse(getId(), version(), getWords());
        done("application.refused");
    }

    @Override
    Application find(long id) {
        return decided.atAdministrator(id);
    }

    @Override
    Optional<RuleBroken> whyNot(long id) {
        return decided.whyNotApprove(id);
    }

    public List<String> getRoles() {
        if (roles == null) {
            roles = accounts.rolesFor(List.of());
        }
        return roles;
    }

    public Accounts.Opened getOpened() {
        return opened;
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
}
