package tw.anwang.welfare.leaving;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.welfare.assignment.AssignmentDesk;
import tw.anwang.welfare.assignment.Load;
import tw.anwang.welfare.page.PageWords;

/** Gives the cases of somebody who leaves to others: whose, which ones, to whom; and takes that back. */
@Named
@ViewScoped
public class CaseHandoverPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/welfare/leaving?faces-redirect=true";

    @Inject
    LeavingDesk desk;

    @Inject
    CaseHandovers handovers;

    @Inject
    AssignmentDesk assignment;

    @Inject
    PageWords words;

    private String key;
    private Leaver leaver;
    private String reason;
    private final LeavingChoice choice = new LeavingChoice();
    private transient List<Leaver> leavers;
    private transient List<HandoverLine> earlier;

    /** Whose cases they are; a word that names nobody shows none. */
    public void show() {
        leaver = getLeavers().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElse(null);
        if (leaver != null) {
            List<Load> others = assignment.loads(new OfficeId(leaver.centre())).stream()
                    .filter(load -> load.account() != leaver.account())
                    .toList();
            choice.begin(desk.cases(leaver), others);
        }
    }

    /** Who would be over the limit is shown first, and moved to when that was seen. */
    public String handOver() {
        if (choice.isNewlyOver()) {
            choice.preview();
            words.done("leaving.overFirst", "", true);
            return null;
        }
        List<RuleBroken> left = handovers.handOver(new AccountId(leaver.account()), choice.taken(), reason);
        words.doneBut(left.isEmpty() ? "leaving.done" : "leaving.doneBut", left);
        return AGAIN;
    }

    public String undo(long id) {
        words.takenBack("leaving.undone", handovers.undo(id));
        return AGAIN;
    }

    public List<Leaver> getLeavers() {
        leavers = leavers == null ? desk.all() : leavers;
        return leavers;
    }

    public List<HandoverLine> getEarlier() {
        earlier = earlier == null ? desk.newest() : earlier;
        return earlier;
    }

    public Leaver getLeaver() {
        return leaver;
    }

    public LeavingChoice getChoice() {
        return choice;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
