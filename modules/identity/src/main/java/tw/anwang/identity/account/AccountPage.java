package tw.anwang.identity.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import tw.anwang.identity.AccountId;
import tw.anwang.kernel.PageMessages;
import tw.anwang.kernel.RuleBroken;

/** Makes an account, or changes one. Holds what was read and what was typed. */
@Named
@ViewScoped
public class AccountPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Accounts accounts;

    @Inject
    SavedFirst savedFirst;

    private Long id;
    private AccountRecord read;
    private List<SavedFirst.Difference> differences = List.of();
    private AccountForm form = new AccountForm();
    private Accounts.Opened opened;

    private transient List<String> offered;

    /** Asked once and not at each field it disables. */
    private String obstacle;

    public void load() {
        if (id != null) {
            read = accounts.record(account());
            form = AccountForm.of(read);
            obstacle = null;
        }
    }

    public void save() {
        if (id == null) {
            opened(accounts.create(form.getSignInName(), form.details()));
        } else if (!savedFirst()) {
            accounts.change(account(), read.version(), form.details());
            done("account.saved");
        }
    }

    /** Whether somebody else saved other words first: both are shown, and the next save is made with both seen. */
    private boolean savedFirst() {
        AccountRecord now = accounts.record(account());
        differences = now.version() == read.version() ? List.of() : savedFirst.differences(now, form);
        read = now;
        return !differences.isEmpty();
    }

    public List<SavedFirst.Difference> getDifferences() {
        return differences;
    }

    public void disable() {
        accounts.disable(account(), read.version());
        done("account.disabled.done");
    }

    public void enable() {
        accounts.enable(account(), read.version());
        done("account.enabled.done");
    }

    public void reset() {
        opened(accounts.reset(account(), read.version()));
    }

    private void opened(Accounts.Opened now) {
        id = now.account().value();
        opened = now;
        done("account.opened");
    }

    private void done(String key) {
        load();
        PageMessages.done("identity", key);
    }

    /** Why this account cannot be changed; empty where it can. */
    public String getObstacle() {
        if (obstacle == null) {
            Optional<RuleBroken> why = read == null ? Optional.empty() : accounts.whyNotChange(read);
            obstacle = PageMessages.of(why);
        }
        return obstacle;
    }

    private AccountId account() {
        return new AccountId(id);
    }

    public List<String> getRoles() {
        if (offered == null) {
            offered = accounts.rolesFor(read == null ? List.of() : read.roles());
        }
        return offered;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public AccountRecord getRead() {
        return read;
    }

    public AccountForm getForm() {
        return form;
    }

    public Accounts.Opened getOpened() {
        return opened;
    }
}
