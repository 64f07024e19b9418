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
    private String said;
    private Long into;
    private transient ProposalSheet sheet;

    public void load() {
        getSheet();
    }

    public String list() {
        check.list(id);
        return again("proposal.listed");
    }

    public String giveBack() {
        check.giveBack(id, said);
        return again("proposal.givenBack");
    }

    public String answer() {
        check.answer(id, said);
        return again("proposal.answered");
    }

    public String merge() {
        check.merge(id, into);
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
