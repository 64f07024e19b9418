package tw.anwang.meetings.proposal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tw.anwang.meetings.page.PageWords;

/** One proposal: what it says, what became of it, and the staff unit's first check. */
@Named
@ViewScoped
public class ProposalPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ProposalSheets sheets;

    @Inject
    Proposals proposals;

    @Inject
    FirstCheck check;

    @Inject
    PageWords words;

    private long id;
    private int version;
    private String said;
    private Long into;
    private transient ProposalSheet sheet;

    public void load() {
        version = getSheet().version();
    }

    public String list() {
        if (changedSince()) {
            return null;
        }
        check.list(id, version);
        return again("proposal.listed");
    }

    public String giveBack() {
        if (changedSince()) {
            return null;
        }
        check.giveBack(id, version, said);
        return again("proposal.givenBack");
    }

    public String answer() {
        if (changedSince()) {
            return null;
        }
        check.answer(id, version, said);
        return again("proposal.answered");
    }

    public String merge() {
        if (changedSince()) {
            return null;
        }
        check.merge(id, version, into);
        return again("proposal.merged");
    }

    public String recheck() {
        check.recheck(id, said);
        return again("proposal.rechecked");
    }

    public String withdraw() {
        proposals.withdraw(id, said);
        return again("proposal.withdrawn");
    }

    /** Whether its office was faster: then the page shows what is there now, says so and does nothing. */
    private boolean changedSince() {
        int shown = version;
        sheet = null;
        version = getSheet().version();
        if (version != shown) {
            words.changedSince();
        }
        return version != shown;
    }

    private String again(String key) {
        words.done(key);
        return "/meetings/proposal?faces-redirect=true&id=" + id;
    }

    public ProposalSheet getSheet() {
        sheet = sheet == null ? sheets.byId(id) : sheet;
        return sheet;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    /** Reason, answer or what is missing. */
    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }

    public Long getInto() {
        return into;
    }

    public void setInto(Long into) {
        this.into = into;
    }
}
