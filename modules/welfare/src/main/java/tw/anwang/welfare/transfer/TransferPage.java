package tw.anwang.welfare.transfer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import tw.anwang.desk.Drafts;
import tw.anwang.identity.CurrentUser;
import tw.anwang.welfare.assignment.AssignmentDesk;
import tw.anwang.welfare.assignment.Load;
import tw.anwang.welfare.assignment.WorkerTyped;
import tw.anwang.welfare.page.PageWords;

/** One offer, as both centres see it; the one that may accept it names the worker. */
@Named
@ViewScoped
public class TransferPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    TransferSheets sheets;

    @Inject
    Transfers transfers;

    @Inject
    AssignmentDesk desk;

    @Inject
    Drafts drafts;

    @Inject
    CurrentUser user;

    @Inject
    PageWords words;

    private long id;
    private final WorkerTyped typed = new WorkerTyped();
    private transient Transfer record;
    private transient List<Load> loads;

    public void load() {
        record = sheets.read(id);
    }

    public String accept() {
        transfers.accept(id, typed.account());
        return again("transfer.isAccepted");
    }

    public String refuse() {
        transfers.refuse(id, typed.getWhy());
        drafts.discard("welfare.transfer.why", String.valueOf(id));
        return again("transfer.isRefused");
    }

    public String withdraw() {
        transfers.withdraw(id);
        return again("transfer.isWithdrawn");
    }

    public String keep() {
        transfers.keep(id);
        return again("transfer.isKept");
    }

    private String again(String key) {
        words.done(key);
        return "/welfare/transfer?faces-redirect=true&id=" + id;
    }

    /** Whether this person accepts or refuses it. */
    public boolean isMayAnswer() {
        return TransferRules.whyNotAnswer(getRecord(), user.getMe()).isEmpty();
    }

    public boolean isMayWithdraw() {
        return TransferRules.whyNotWithdraw(getRecord(), user.getMe()).isEmpty();
    }

    public boolean isMayKeep() {
        return TransferRules.whyNotKeep(getRecord(), user.getMe()).isEmpty();
    }

    public Transfer getRecord() {
        record = record == null ? sheets.byId(id) : record;
        return record;
    }

    /** What each worker of the centre that may accept it has already. */
    public List<Load> getLoads() {
        loads = loads == null ? desk.loads(getRecord().to()) : loads;
        return loads;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public WorkerTyped getTyped() {
        return typed;
    }
}
