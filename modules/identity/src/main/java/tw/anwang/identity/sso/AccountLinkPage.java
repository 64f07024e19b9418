package tw.anwang.identity.sso;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.account.AccountRecord;
import tw.anwang.kernel.PageMessages;
import tw.anwang.kernel.Sentences;

/** How an account hangs together with somebody at the issuer of single sign-on. */
@Named
@ViewScoped
public class AccountLinkPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AccountLinks links;

    private long id;
    private AccountRecord account;
    private IssuerLink link;
    private String obstacle;
    private String person;

    public void load() {
        account = links.account(account());
        read();
    }

    private void read() {
        link = links.link(account()).orElse(null);
        obstacle = links.whyNotChange(account())
                .map(broken -> Sentences.of(broken, PageMessages.locale()))
                .orElse("");
    }

    public void announce() {
        links.announce(account(), person);
        person = null;
        done("accountLink.announced.done");
    }

    public void remove() {
        links.remove(account());
        done("accountLink.removed");
    }

    private void done(String key) {
        read();
        PageMessages.done("identity", key);
    }

    private AccountId account() {
        return new AccountId(id);
    }

    public AccountRecord getAccount() {
        return account;
    }

    /** Null where there is none. */
    public IssuerLink getLink() {
        return link;
    }

    /** Why it cannot be changed; empty where it can. */
    public String getObstacle() {
        return obstacle;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }
}
