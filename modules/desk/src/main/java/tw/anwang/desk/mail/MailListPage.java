package tw.anwang.desk.mail;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import tw.anwang.desk.MailStanding;
import tw.anwang.desk.MailState;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.PageMessages;

/** {@code /desk/mailList.xhtml}: what became of outgoing mail. */
@Named
@ViewScoped
public class MailListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    OutgoingMails mails;

    private MailState state = MailState.WAITING;
    private int page = 1;
    private transient MailStanding standing;
    private transient OutgoingMails.Found found;

    public String retry() {
        mails.retry(number());
        return again("mailList.retried");
    }

    public String giveUp() {
        mails.giveUp(number());
        return again("mailList.gaveUp");
    }

    public String retryFailed() {
        mails.retryFailed();
        return again("mailList.retried");
    }

    private String again(String key) {
        PageMessages.doneBeforeRedirect("desk", key);
        return "/desk/mailList?faces-redirect=true&state=" + state;
    }

    private static long number() {
        String number = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("number", "");
        if (!number.matches("\\d{1,18}")) {
            throw new NotVisible(OutgoingMails.KIND, number);
        }
        return Long.parseLong(number);
    }

    public List<MailState> getStates() {
        return List.of(MailState.values());
    }

    public long count(MailState of) {
        return getStanding().count(of);
    }

    public MailStanding getStanding() {
        return standing == null ? standing = mails.standing() : standing;
    }

    public OutgoingMails.Found getFound() {
        found = found == null ? mails.found(state, page, count(state)) : found;
        return found;
    }

    public String getServer() {
        return mails.server();
    }

    public String getState() {
        return state.name();
    }

    /** As in the address; what is no state is as if it were not there. */
    public void setState(String named) {
        state = Arrays.stream(MailState.values())
                .filter(one -> one.name().equals(named))
                .findFirst()
                .orElse(MailState.WAITING);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
